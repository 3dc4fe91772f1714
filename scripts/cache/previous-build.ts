import { type Lang, languages } from '../languages/index.ts';
import { join } from 'node:path';
import { addresses, figureFiles } from '../addresses.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { type ContentPath, parsePath } from '../content/paths.ts';
import { summarizeAll, type Seen, seenByOthers, seenByTwin } from '../content/summary.ts';
import { type Cache, noCache, hash, hashBytes } from './cache.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import { type Figure } from '../tables/types.ts';
import { linkOrCopy } from '../files/link-or-copy.ts';
import type { Publication } from '../site-url.ts';
import { pathOf } from '../site-checks/site.ts';

/** A file of `content/` that holds a text, in its two parts, and what is read from it. */
interface Text {
  path: ContentPath;
  frontmatter: string;
  body: string;
  figures: Figure[];
  seen: Seen;
}

/**
 * What a file of the site is drawn from, as a checksum, by its path in the site. A page of the whole library (the entry,
 * the case finder, the laws) may show what others see of every text; a page of a report only that of its own report, in
 * its own language, and of the other language where there is a twin. Besides, a text's own page shows the text, a
 * figure's page and files the figure, a language's entry, which shows one, its figures. So whoever corrects a sentence
 * or a heading has one page drawn anew, whoever corrects a number in a table a few, whoever changes a title those of the
 * report, and whoever adds a report its own. src/library/library.ts gives the pages no more than that.
 * (What the program makes of it, the memo of the last build looks at.) `memo` remembers what is read from the texts.
 */
export function drawnFrom(
  content: ReadonlyMap<string, string>,
  { origin, base }: Publication,
  memo: Cache = noCache,
): (path: string) => string {
  const texts = textsIn(content, memo);
  const others = [...content].filter(([file]) => !parsePath(file) && file !== GLOSSARY);
  const listing = texts
    .filter(({ path, seen }) => path.kind === 'section' && seen.laws.length > 0)
    .map(({ path }) => path.lang);
  const everywhere = hash([
    origin,
    base,
    ...others.filter(([file]) => !file.includes('/')).flat(),
    ...new Set(listing.sort()),
  ]);
  const reports = [...Map.groupBy(texts, ({ path }) => path.report)].map(([id, own]) => ({
    id,
    own,
    files: others.filter(([file]) => file.startsWith(`${id}/`)),
  }));
  const inReport = new Map(
    languages.flatMap((lang) =>
      reports.map(({ id, own, files }) => [`${lang}/${id}`, hash([everywhere, ...files.flat(), ...seenIn(lang, own)])]),
    ),
  );
  const inLibrary = hash([everywhere, ...others.flat(), ...[...inReport].flat()]);
  const shown = Map.groupBy(texts.flatMap(shownOn), ({ page }) => page);

  return (path) => {
    const [lang, report] = path.split('/');
    const seen = inReport.get(`${lang}/${report}`) ?? inLibrary;
    return hash([seen, path, ...(shown.get(path) ?? []).map(({ shows }) => shows)]);
  };
}

/** Is read by the check and by the search, and by no page. */
const GLOSSARY = 'glossary.yaml';

/** What the pages of a report in one language see of its texts: what these show of themselves, and what there is in the other language. */
const seenIn = (lang: Lang, texts: readonly Text[]): string[] =>
  texts.flatMap(({ path, frontmatter, seen }) =>
    path.lang === lang ? [path.file, frontmatter, JSON.stringify(seen)] : [path.file, JSON.stringify(seenByTwin(seen))],
  );

/** A text's own page shows its words, and its figures stand on pages of their own. */
const shownOn = ({ path, body, figures }: Text): { page: string; shows: string }[] => [
  { page: pageOf(path), shows: body },
  ...figures.flatMap((figure) => {
    const shows = JSON.stringify(figure);
    return pagesWith(path, figure.id).map((page) => ({ page, shows }));
  }),
];

function textsIn(content: ReadonlyMap<string, string>, memo: Cache): Text[] {
  const texts = [...content].flatMap(([file, source]) => {
    const path = parsePath(file);
    return path ? [{ path, frontmatter: '', ...splitFrontmatter(source) }] : [];
  });
  const glimpses = summarizeAll(
    texts.map(({ path, body }) => ({ lang: path.lang, body })),
    memo,
  );
  return texts.map((text, index) => ({
    ...text,
    figures: glimpses[index]!.figures,
    seen: seenByOthers(glimpses[index]!),
  }));
}

/** `x/zh/1-a/2-b.mdx` -> `zh/x/a/b/index.html`: the page that shows a text. */
export const pageOf = ({ lang, report, slug }: ContentPath): string => pathOf(addresses.section(lang, report, slug));

/** The page of a figure, its files, and the entry. */
const pagesWith = ({ lang, report }: ContentPath, id: string): string[] =>
  [
    addresses.figure(lang, report, id),
    ...figureFiles.map((type) => addresses.figureFile(lang, report, id, type)),
    addresses.home(lang),
  ].map(pathOf);

/** Files of the last build that this one would draw the same. */
export interface PreviousBuild {
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
export function previousBuildIn(folder: string, from: (path: string) => string, memo: Cache): PreviousBuild {
  const known = new Map<string, boolean>();
  const isSame = (path: string): boolean => {
    const sum = memo.get<string>([from(path)]);
    const bytes = sum && readIfExists(join(folder, path));
    return Boolean(bytes && hashBytes(bytes) === sum);
  };
  return {
    has(path) {
      const found = known.get(path) ?? isSame(path);
      known.set(path, found);
      return found;
    },
    put: (path, into) => linkOrCopy(join(folder, path), join(into, path)),
    drawn: (path, bytes) => void memo.set([from(path)], hashBytes(bytes)),
    save: () => memo.save(),
  };
}
