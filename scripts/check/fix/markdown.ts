import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { languagePattern } from '../../languages/index.ts';
import type { Library, TextFile } from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';
import { targetsOf } from '../link-targets.ts';
import type { Mending } from './edit.ts';

/** A missing space after `##`. `#topic#` and `##topic##` may be meant as they stand. */
export const mendHeadings = ({ pages }: Library): Mending[] =>
  pages.flatMap((page) => {
    const mendings: Mending[] = [];
    for (const node of page.tree?.children ?? []) {
      if (node.type !== 'paragraph') continue;
      const start = node.position?.start.offset ?? 0;
      const [, marks] = /^(#{2,6})[^#\s][^#]*$/.exec(toString(node)) ?? [];
      const isOneLine = node.position?.start.line === node.position?.end.line;
      if (marks && isOneLine && page.body.startsWith(marks, start) && node.position?.start.column === 1) {
        const at = start + marks.length + shiftOf(page);
        mendings.push([{ file: page.path.file, start: at, end: at, text: ' ' }]);
      }
    }
    return mendings;
  });

/** Links to a page that is there, but for a slash at the end, a language at the beginning, or the numbers of file names. */
export const mendLinks = (content: Library): Mending[] =>
  content.pages.flatMap((page) =>
    nodesIn(page.tree, 'link', 'definition').flatMap(({ node }) => mendLink(content, page, node)),
  );

function mendLink(content: Library, page: TextFile, node: Link | Definition): Mending[] {
  const {
    path: { file, lang },
    body,
  } = page;
  const [path = '', ...rest] = node.url.split('#');
  const { pages, others } = targetsOf(content)[lang];
  const isThere = (one: string) => pages.has(one) || others.has(one);
  if (!path.startsWith('/') || path.startsWith('//') || isThere(path)) return [];
  const right = [plain(path), `${plain(path)}/`].find(isThere);
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
  const at = body.slice(start, end).lastIndexOf(node.url);
  if (right === undefined || at < 0) return [];
  const from = start + at + shiftOf(page);
  return [[{ file, start: from, end: from + node.url.length, text: [right, ...rest].join('#') }]];
}

/** The tree's offsets count in the text without the words of its frontmatter. */
const shiftOf = ({ source, body }: TextFile): number => source.length - body.length;

const plain = (path: string): string =>
  path.replace(new RegExp(`^/(?:${languagePattern})(?=/)`), '').replace(/\/\d+-(?=[a-z])/g, '/');
