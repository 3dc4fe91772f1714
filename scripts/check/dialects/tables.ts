import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Foreign } from './foreign.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const TABLE = /^([ \t]*)<table\b[^>]*>[^]*?<\/table>[ \t]*$/gim;

/** Tables of HTML, each as a whole. One whose cells hold words alone is written in Markdown, in as many lines. */
export const htmlTables = (mask: string, text: string): Foreign[] =>
  [...mask.matchAll(TABLE)].map((match): Foreign => {
    const start = match.index + match[1]!.length;
    const end = match.index + match[0].trimEnd().length;
    const lines = linesOf(text.slice(start, end));
    const room = text.slice(start, end).split('\n').length;
    const told = { kind: 'table', start, end, instead: lines?.[0] } as const;
    const below = text.slice(end).split('\n', 2)[1] ?? '';
    // Words right below would be one more row.
    if (!lines || lines.length > room || (lines.length === room && below.trim() !== '')) return told;
    const eol = text.slice(start, end).includes('\r\n') ? '\r\n' : '\n';
    return { ...told, edits: [{ start, end, text: lines.join(eol + match[1]) + eol.repeat(room - lines.length) }] };
  });

/** Undefined where a cell holds more than words, or is wider than its column. */
function linesOf(html: string): string[] | undefined {
  const all = parseFragment(html).childNodes;
  if (hasWordsBeside(all)) return undefined;
  const rows = elementsIn(all, ['tr']).map((row) => elementsIn(row.childNodes, ['td', 'th']));
  const cells = filled(rows);
  const width = cells?.[0]?.length ?? 0;
  if (!cells || width === 0 || cells.some((row) => row.length !== width)) return undefined;
  const [head, ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [head!, `|${' --- |'.repeat(width)}`, ...body];
}

/** A caption, or words in no cell. */
const hasWordsBeside = (nodes: readonly Node[]): boolean =>
  nodes.some((node) =>
    'tagName' in node
      ? !['td', 'th'].includes(node.tagName) && hasWordsBeside(node.childNodes)
      : node.nodeName === '#text' && (node as DefaultTreeAdapterTypes.TextNode).value.trim() !== '',
  );

/** The words of all cells; one over several rows stands in each of them. */
function filled(rows: readonly Element[][]): string[][] | undefined {
  const grid: string[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      const [down, across] = ['rowspan', 'colspan'].map((name) => Number(attributeOf(cell, name) ?? 1));
      const words = wordsOf(cell);
      if (words === undefined || across !== 1 || !(down! >= 1)) return undefined;
      const column = firstFree(grid[index]!);
      for (const under of grid.slice(index, index + down!)) under[column] = words;
    }
  }
  return grid.some((row) => row.includes(undefined as never)) ? undefined : grid;
}

/** Where cells of rows above reach down, there is no room. */
function firstFree(row: string[]): number {
  const free = Array.from(row).indexOf(undefined as never);
  return free < 0 ? row.length : free;
}

/** What a cell may hold: of others something would be lost, or shown that was not. */
const OF_WORDS = new Set('a b strong i em code span font u br small mark big tt kbd'.split(' '));

const hasMoreThanWords = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => 'tagName' in node && (!OF_WORDS.has(node.tagName) || hasMoreThanWords(node.childNodes)));

/** Its signs are those of Markdown, too. */
const FORMULA = /\$[^$]*[\\_^{][^$]*\$/;

/** Signs of Markdown; within a word, as in an address, `_` is none. */
const MARKUP = /[*`[\]<{\\~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\$(?=\$)|&(?=#?\w+;)/gu;

function wordsOf(cell: Element): string | undefined {
  if (hasMoreThanWords(cell.childNodes)) return undefined;
  const words = cell.childNodes.map(markdownOf).join('');
  if (FORMULA.test(words)) return undefined;
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('|', String.raw`\|`);
}

function markdownOf(node: Node): string {
  if (node.nodeName === '#text')
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(MARKUP, String.raw`\$&`);
  if (!('tagName' in node)) return '';
  const inner = node.childNodes.map(markdownOf).join('');
  if (node.tagName === 'br') return ' ';
  const address = node.tagName === 'a' ? attributeOf(node, 'href') : undefined;
  if (address && !/[\s()]/.test(address) && inner.trim()) return `[${inner.trim()}](${address})`;
  return ['b', 'strong'].includes(node.tagName) && inner.trim() ? `**${inner.trim()}**` : inner;
}

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The elements of these names, not those within one of them. */
const elementsIn = (nodes: readonly Node[], names: readonly string[]): Element[] =>
  nodes.flatMap((node) =>
    'tagName' in node ? (names.includes(node.tagName) ? [node] : elementsIn(node.childNodes, names)) : [],
  );
