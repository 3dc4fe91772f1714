import type { Root } from 'mdast';
import { parsePath } from './paths.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Memo } from '../cache/cache.ts';
import type { Content, Page, Yaml } from './library.ts';
import { outlineOf } from './outline.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-library.ts';
import { headlinesIn } from '../check/rules/punctuation.ts';

/** What is remembered of a file: what reading it found, and of its page what does not need the tree. */
interface Remembered {
  problems: Problem[];
  page?: { data?: Page['frontmatter']['data']; outline?: Root; headlines: string[] };
}

/** The same as `readContent`; but a text that is as it was before is parsed only when somebody asks for its tree. */
export function readRemembering(files: ReadonlyMap<string, string>, memo: Memo): Content {
  const isText = ([file]: [string, string]) => file.endsWith('.mdx');
  const content = readContent(new Map([...files].filter((entry) => !isText(entry))));
  content.files = new Set(files.keys());
  for (const [file, source] of [...files].filter(isText).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = lazily(() => readContent(new Map([[file, source]])));
    const { problems, page } = memo.remember(['text', file, source], () => remembered(whole()));
    content.problems.push(...problems);
    if (page) content.pages.push(lazyPage(file, source, page, () => whole().pages[0]!));
  }
  return content;
}

function remembered({ problems, pages: [page] }: Content): Remembered {
  if (!page) return { problems };
  return {
    problems,
    page: { data: page.frontmatter.data, outline: page.tree && outlineOf(page.tree), headlines: headlinesIn(page) },
  };
}

function lazyPage(
  file: string,
  source: string,
  { data, outline, headlines }: NonNullable<Remembered['page']>,
  whole: () => Page,
): Page {
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
    body,
    frontmatter: yaml as Page['frontmatter'],
    outline,
    headlines,
    get tree() {
      return outline && whole().tree;
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
