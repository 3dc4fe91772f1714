import { isMap, isScalar } from 'yaml';
import { hashBytes } from '../cache/index.ts';
import { dangersInSvg, type FileContent, LINK, mediaTypeOf } from '../files/index.ts';
import type { Attachment, Library, Yaml } from './library.ts';
import { themeFile, themePictures } from './schema/index.ts';

/**
 * Files that a report and `site.yaml` give, as these stand, before the schema has its say: an error elsewhere in them
 * is no reason to complain of the files.
 */
const namedByReport = ({ document }: Yaml<unknown>): string[] =>
  [document.get('cover'), ...scalarsOf(document.get('original', true))].filter(isFile);

function namedBySite({ document }: Yaml<unknown>): string[] {
  const node = document.get('theme');
  const theme: unknown = isMap(node) && node.toJSON();
  return themePictures.map((role) => themeFile(theme, role)?.name).filter(isFile);
}

/** `a.pdf` and `{ zh: a.pdf, en: b.pdf }`. */
const scalarsOf = (node: unknown): unknown[] =>
  isMap(node)
    ? node.items.map(({ value }) => (isScalar(value) ? value.value : undefined))
    : [isScalar(node) && node.value];

const isFile = (name: unknown): name is string => typeof name === 'string' && !isAddress(name);

/** Anything with a scheme: whether it can be followed is a matter of the rule on attachments. */
export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(name);

/** What a library names, by path below its folder: those files that are there. */
export function attachmentsIn(
  { site, reports }: Pick<Library, 'site' | 'reports'>,
  files: ReadonlyMap<string, FileContent>,
): Map<string, Attachment> {
  const ofReports = [...reports].flatMap(([report, yaml]) => namedByReport(yaml).map((name) => `${report}/${name}`));
  return new Map(
    [...(site ? namedBySite(site) : []), ...ofReports].flatMap((path) => {
      const content = files.get(path);
      return content === undefined || content === LINK ? [] : [[path, describe(content)] as const];
    }),
  );
}

function describe(content: FileContent): Attachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const type = mediaTypeOf(bytes);
  const dangers = type === 'image/svg+xml' ? dangersInSvg(new TextDecoder().decode(bytes)) : undefined;
  return { type, size: bytes.length, hash: hashBytes(bytes), ...(dangers && { dangers }) };
}
