import type { Code, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** An example of the guide for one rule: how not to write, and how. */
export interface Example {
  rule: string;
  wrong: string;
  right: string;
  /** The Chinese of a pair, of which `wrong` and `right` are the English. */
  zh?: string;
}

/** The examples under the guide's headings `### rule · …`: rows of tables, and pairs of code blocks marked ✗ and ✓. */
export function readExamples(guide: string): Example[] {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(guide);
  let rule = '';
  return children.flatMap((node, index) => {
    if (node.type === 'heading') rule = node.depth === 3 ? (/^[a-z-]+(?= )/.exec(toString(node))?.[0] ?? '') : '';
    if (!rule) return [];
    if (node.type === 'table') return inTable(node, rule);
    const next = children[index + 1];
    return isCode(node, '✗') && next && isCode(next, '✓') ? [{ rule, wrong: node.value, right: next.value }] : [];
  });
}

const isCode = (node: RootContent, mark: string): node is Code => node.type === 'code' && node.meta === mark;

const inTable = ({ children: [head, ...rows] }: Table, rule: string): Example[] =>
  rows.map(({ children }) => {
    const [first = '', second = '', third = ''] = children.map((cell) => toString(cell));
    return toString(head!).startsWith('中文')
      ? { rule, zh: first, wrong: second, right: third }
      : { rule, wrong: first, right: second };
  });
