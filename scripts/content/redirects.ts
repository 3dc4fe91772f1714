import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../languages/index.ts';

/** `moved` of a report.yaml or of site.yaml: where something was -> where it is now, both without a language. */
type Moves = Record<string, string>;

/**
 * Old addresses and where they lead: `/zh/x/overview/state/` -> `/zh/x/overview/status/`, in each of the
 * `languages`. A place with a slash before it counts from the site's root, as do those of the site itself (`report`
 * is then ''): `/old-name/overview/status`.
 */
export function redirectsOf(report: string, moves: Moves, languages: readonly Lang[]): Moves {
  return Object.fromEntries(
    languages.flatMap((lang) =>
      Object.entries(moves).map(([from, to]) => [
        `/${lang}${fromRoot(report, from)}`,
        `/${lang}${fromRoot(report, to)}`,
      ]),
    ),
  );
}

/** `overview/status` -> `/x/overview/status/`; of the site itself, where `report` is '', `/overview/status/`. */
export const fromRoot = (report: string, place: string): string =>
  place.startsWith('/') ? `${place}/` : `${report && `/${report}`}/${place}/`;

/**
 * The redirects of the site, in each language, and of every report below the content folder but some, in each that it
 * has. What is no YAML is the check's business.
 */
export function readRedirects(folder: string, languages: readonly Lang[], leftOut: readonly string[] = []): Moves {
  const reports = readdirSync(folder).filter(
    (name) => !leftOut.includes(name) && existsSync(join(folder, name, 'report.yaml')),
  );
  return Object.assign(
    redirectsOf('', movesIn(join(folder, 'site.yaml')), languages),
    ...reports.map((report) =>
      redirectsOf(
        report,
        movesIn(join(folder, report, 'report.yaml')),
        languages.filter((lang) => existsSync(join(folder, report, lang))),
      ),
    ),
  );
}

function movesIn(file: string): Moves {
  try {
    const { moved } = parse(readFileSync(file, 'utf8')) as { moved?: unknown };
    return isMoves(moved) ? moved : {};
  } catch {
    return {};
  }
}

const isMoves = (value: unknown): value is Moves =>
  typeof value === 'object' && value !== null && Object.values(value).every((place) => typeof place === 'string');
