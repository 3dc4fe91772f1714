import { parseDocument } from 'yaml';
import type { FileContent } from '../files/index.ts';
import type { Library } from './library.ts';

/** Why a build leaves a report out: it is a draft, or may not be published before a day. */
type HeldBack = 'draft' | { until: string };

/** What holds a report back on a day (`2026-11-21`); undefined for one that may be published. */
export function heldBack(
  { status, embargo }: { status?: unknown; embargo?: unknown },
  today: string,
): HeldBack | undefined {
  if (status === 'draft') return 'draft';
  if (embargo === undefined || embargo === null) return undefined;
  const until = String(embargo);
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && until <= today ? undefined : { until };
}

/**
 * The reports of a library that a build leaves out on a day. The two keys are read as they stand, before the schema has
 * its say: an error elsewhere in the file, or in the day itself, publishes nothing too early.
 */
export const heldBackIn = ({ reports }: Pick<Library, 'reports'>, today: string): Map<string, HeldBack> =>
  new Map(
    [...reports].flatMap(([id, { document }]) => {
      const reason = heldBack({ status: document.get('status'), embargo: document.get('embargo') }, today);
      return reason ? [[id, reason] as const] : [];
    }),
  );

/** The same, of files by path, before anything else of the library is read. */
export const heldBackAmong = (files: ReadonlyMap<string, FileContent>, today: string): string[] =>
  [...files].flatMap(([file, text]) => {
    if (typeof text !== 'string' || !/^[^/]+\/report\.yaml$/.test(file)) return [];
    const document = parseDocument(text, { uniqueKeys: false });
    return heldBack({ status: document.get('status'), embargo: document.get('embargo') }, today)
      ? [reportOf(file)]
      : [];
  });

/** The library as if some of its reports were not there. */
export function without(library: Library, ids: ReadonlySet<string>): Library {
  const kept = <Value>(files: Map<string, Value>) => new Map([...files].filter(([id]) => !ids.has(id)));
  return {
    ...library,
    reports: kept(library.reports),
    notes: kept(library.notes),
    corrections: kept(library.corrections),
    credits: kept(library.credits),
    pictures: new Map([...library.pictures].filter(([file]) => !ids.has(reportOf(file)))),
    attachments: new Map([...library.attachments].filter(([file]) => !ids.has(reportOf(file)))),
    pages: library.pages.filter(({ path }) => !ids.has(path.report)),
    files: new Set([...library.files].filter((file) => !ids.has(reportOf(file)))),
  };
}

/** `tea-2020/zh/1-a.mdx` -> `tea-2020`. */
export const reportOf = (file: string): string => file.split('/')[0]!;
