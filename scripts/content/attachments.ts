import { hashBytes } from '../cache/index.ts';
import { type FileContent, mediaTypeOf } from '../files/index.ts';
import type { Attachment, Library } from './library.ts';
import type { ReportData } from './schema/index.ts';

/** Names of files in its folder that a report gives; what begins with https:// is elsewhere. */
export function namedFiles(data: ReportData | undefined): string[] {
  if (data?.kind !== 'original') return [];
  const names = [data.cover, ...Object.values(data.original ?? {})].filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => !isAddress(name));
}

/** Anything with a scheme: whether it can be followed is a matter of the rule on attachments. */
export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(name);

/** What the reports of a library name, by path below its folder: those files that are there. */
export const attachmentsIn = (
  { reports }: Pick<Library, 'reports'>,
  files: ReadonlyMap<string, FileContent>,
): Map<string, Attachment> =>
  new Map(
    [...reports].flatMap(([report, { data }]) =>
      namedFiles(data).flatMap((name) => {
        const content = files.get(`${report}/${name}`);
        return content === undefined ? [] : [[`${report}/${name}`, describe(content)] as const];
      }),
    ),
  );

function describe(content: FileContent): Attachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { type: mediaTypeOf(bytes), size: bytes.length, hash: hashBytes(bytes) };
}
