import { join } from 'node:path';
import { addresses, figureFiles } from '../addresses.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { type ContentPath, parsePath } from '../content/paths.ts';
import { glimpsesOf, seenByOthers } from '../markdown/glimpse.ts';
import { type Memo, noMemo, sumOf, sumOfBytes } from '../memo.ts';
import { readIfThere } from '../read-if-there.ts';
import { linkOrCopy } from './link.ts';
import type { Publication } from './publication.ts';
import { pathOf } from './site.ts';

/** A file of `content/` that holds a text, in its two parts. */
interface Text {
  path: ContentPath;
  frontmatter: string;
  body: string;
}

/**
 * What a file of the site is drawn from, as a checksum, by its path in the site. That is what every page may see of
 * the library, and besides, for a text's own page the text, for a figure's page and files the figure, for a
 * language's entry, which shows one, its figures. So whoever corrects a sentence or a heading has one page drawn anew,
 * whoever corrects a number in a table a few, and whoever changes a title all of them: nearly every page shows some.
 * (What the program makes of it, the memo of the last build looks at.) `memo` remembers what is read from the texts.
 */
export function drawnFrom(content: ReadonlyMap<string, string>, { origin, base }: Publication, memo: Memo = noMemo): (path: string) => string {
  const texts = textsIn(content);
  const glimpses = glimpsesOf(texts.map(({ path, body }) => ({ lang: path.lang, body })), memo);
  const all = sumOf([
    origin,
    base,
    ...[...content].filter(([file]) => !parsePath(file) && file !== GLOSSARY).flat(),
    ...texts.flatMap(({ path, frontmatter }, index) => [path.file, frontmatter, JSON.stringify(seenByOthers(glimpses[index]!))]),
  ]);
  const shown = texts.flatMap(({ path, body }, index) => [
    { page: pageOf(path), shows: body },
    ...glimpses[index]!.figures.flatMap((figure) => {
      const shows = JSON.stringify(figure);
      return pagesWith(path, figure.id).map((page) => ({ page, shows }));
    }),
  ]);
  const own = Map.groupBy(shown, ({ page }) => page);
  return (path) => sumOf([all, path, ...(own.get(path) ?? []).map(({ shows }) => shows)]);
}

/** Is read by the check and by the search, and by no page. */
const GLOSSARY = 'glossary.yaml';

function textsIn(content: ReadonlyMap<string, string>): Text[] {
  return [...content].flatMap(([file, source]) => {
    const path = parsePath(file);
    return path ? [{ path, frontmatter: '', ...splitFrontmatter(source) }] : [];
  });
}

/** `x/zh/1-a/2-b.mdx` -> `zh/x/a/b/index.html`: the page that shows a text. */
export const pageOf = ({ lang, report, slug }: ContentPath): string => pathOf(addresses.section(lang, report, slug));

/** The page of a figure, its files, and the entry. */
const pagesWith = ({ lang, report }: ContentPath, id: string): string[] =>
  [addresses.figure(lang, report, id), ...figureFiles.map((type) => addresses.figureFile(lang, report, id, type)), addresses.home(lang)].map(pathOf);

/** Files of the last build that this one would draw the same. */
export interface LastBuild {
  /** Whether the file is there as it would be drawn now. */
  has: (path: string) => boolean;
  /** Puts such a file into the folder of this build, without copying its bytes. */
  put: (path: string, folder: string) => void;
  /** Tells what a file has become that was drawn. */
  drawn: (path: string, bytes: Uint8Array) => void;
  save: () => void;
}

/**
 * `folder` is where the last build is. A file there is taken only if it still is what was drawn, to the last byte:
 * somebody may have laid hands on it.
 */
export function lastBuildIn(folder: string, from: (path: string) => string, memo: Memo): LastBuild {
  const known = new Map<string, boolean>();
  const isSame = (path: string): boolean => {
    const sum = memo.recall<string>([from(path)]);
    const bytes = sum && readIfThere(join(folder, path));
    return Boolean(bytes && sumOfBytes(bytes) === sum);
  };
  return {
    has(path) {
      const found = known.get(path) ?? isSame(path);
      known.set(path, found);
      return found;
    },
    put: (path, into) => linkOrCopy(join(folder, path), join(into, path)),
    drawn: (path, bytes) => void memo.keep([from(path)], sumOfBytes(bytes)),
    save: () => memo.save(),
  };
}
