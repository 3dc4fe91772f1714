import { compareText } from '../text/index.ts';
import type { Root } from 'mdast';
import type { FileContent } from '../files/index.ts';
import { parsePath } from './paths.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Cache } from '../cache/index.ts';
import { counted } from '../progress/index.ts';
import { spacedHeadlinesIn } from './headlines.ts';
import type { Library, TextFile, Yaml } from './library.ts';
import { outlineOf } from './outline.ts';
import { dataFilesOf } from './data-files.ts';
import { picturesIn } from './pictures.ts';
import { type Problem, withoutTwins } from './problem.ts';
import { readLibrary } from './read-library.ts';
import { missingValuesIn } from './missing-values.ts';
import { missingValuesKey, provideMissingValues } from '../tables/index.ts';
import { judgedFiles, siteLanguagesIn } from './site-languages.ts';
import { nestedLibraries } from './nested-libraries.ts';
import type { TextSummary } from './summary.ts';
import { unlistedFolders } from './unlisted-folders.ts';

/** What the cache holds of a file: the problems that reading it found, and whatever of it can be told without its tree. */
interface CachedText {
  problems: Problem[];
  page?: { data?: TextFile['frontmatter']['data']; outline?: Root; summary?: TextSummary; spacedHeadlines: string[] };
}

/**
 * The same as `readLibrary`; but a text that is as it was before is parsed only when somebody asks for its tree. `keeps`:
 * whose trees stay in memory once they are there, since others are going to ask for them; a tree takes ten times the
 * memory of its text.
 */
export function readIncremental(
  all: ReadonlyMap<string, FileContent>,
  cache: Cache,
  keeps: (report: string) => boolean = () => true,
): Library {
  const files = judgedFiles(all);
  const isText = (entry: [string, FileContent]): entry is [string, string] =>
    entry[0].endsWith('.mdx') && typeof entry[1] === 'string';
  const { languages } = siteLanguagesIn(String(files.get('site.yaml') ?? ''));
  provideMissingValues(missingValuesIn(String(files.get('site.yaml') ?? '')));
  const unlisted = unlistedFolders(files.keys(), languages);
  const data = dataFilesOf(files, languages, cache);
  const nested = nestedLibraries(files.keys());
  const isOwn = ([file]: [string, FileContent]): boolean => !unlisted.files.has(file);
  const content = readLibrary(new Map([...files].filter((entry) => isOwn(entry) && !isText(entry))), undefined, {
    pictures: picturesIn(files, cache),
  });
  content.files = new Set(all.keys());
  content.problems.push(...unlisted.problems);
  const texts = [...files]
    .filter(isOwn)
    .filter(isText)
    .filter(([file]) => !nested.holds(file))
    .sort(([a], [b]) => compareText(a, b));
  for (const [file, source] of counted('texts read', texts)) {
    const report = file.split('/')[0]!;
    const read = () => readLibrary(new Map([[file, source]]), undefined, { data });
    const whole = keeps(report) ? lazily(read) : read;
    const dataHash = data.hashOf(source, report);
    const { problems, page } = cache.getOrCompute(['text', file, source, dataHash, missingValuesKey()], () =>
      toCache(whole()),
    );
    content.problems.push(...problems);
    if (page) content.pages.push(lazyPage(file, source, dataHash, page, () => whole().pages[0]!));
  }
  content.problems = withoutTwins(content.problems);
  return content;
}

function toCache({ problems, pages: [page] }: Library): CachedText {
  if (!page) return { problems };
  return {
    problems,
    page: {
      data: page.frontmatter.data,
      outline: page.tree && outlineOf(page.tree),
      summary: page.summary,
      spacedHeadlines: spacedHeadlinesIn(page),
    },
  };
}

function lazyPage(
  file: string,
  source: string,
  dataHash: string,
  { data, outline, summary, spacedHeadlines }: NonNullable<CachedText['page']>,
  whole: () => TextFile,
): TextFile {
  const { frontmatter = '', body } = splitFrontmatter(source);
  const yaml: Yaml<unknown> = {
    file,
    text: frontmatter,
    data,
    offset: 1,
    get document() {
      return whole().frontmatter.document;
    },
    get lines() {
      return whole().frontmatter.lines;
    },
  };
  return {
    path: parsePath(file)!,
    source,
    dataHash,
    body,
    frontmatter: yaml as TextFile['frontmatter'],
    outline,
    summary,
    spacedHeadlines,
    get tree() {
      return outline && whole().tree;
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
