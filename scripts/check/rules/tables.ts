import type { Nodes, Table } from 'mdast';
import { type Line, linesOf } from '../lines.ts';
import { positionOfNode, type Problem, problemAt, type Rule, type TextFile } from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';

/** Every row of a table has as many cells as its head, rows are parts of a table, and a table is no lines with tabs. */
export const tables: Rule = ({ pages }) =>
  pages.flatMap((page) => [
    ...nodesIn(page.tree, 'table').flatMap(({ node }) => raggedRows(page.path.file, node)),
    ...rowsOutside(page),
  ]);

const rowsOutside = (page: TextFile): Problem[] =>
  nodesIn(page.tree, 'paragraph').flatMap(({ node, parent, index }) => {
    const isCutOff = parent?.children[index - 1]?.type === 'table';
    const lines = linesOf(page, node);
    const row = isLooseRow(node, page.body) ? positionOfNode(page.path.file, node) : firstRow(lines);
    if (row) return [problemAt(row, 'tables', (words) => (isCutOff ? words.tables.cutOff : words.tables.noHead))];
    const pasted = firstPasted(lines);
    return pasted ? [problemAt(pasted, 'tables', (words) => words.tables.tabs)] : [];
  });

/** A paragraph that begins with a bar: the line under its head is missing, or an empty line divides it from its table. */
export const isLooseRow = (node: Nodes, body: string): boolean =>
  node.type === 'paragraph' && body[node.position?.start.offset ?? 0] === '|';

/** Lines of a paragraph that have as many bars as the line after them, with or without one at their ends: `地区 | 占比`. */
function firstRow(lines: Line[]): Line | undefined {
  const bars = lines.map(({ text }) => barsIn(text));
  return lines.find((_, index) => bars[index]! > 0 && (bars[index] === bars[index + 1] || isDivider(lines[index + 1])));
}

/** The first line that has as many tabs between words as the line after it: what a spreadsheet or Word has copied. */
function firstPasted(lines: Line[]): Line | undefined {
  const tabs = lines.map(({ text }) => text.match(/(?<=\S[ ]*)\t+(?=[ ]*\S)/g)?.length ?? 0);
  return lines.find(({ text }, index) => tabs[index]! > 0 && tabs[index] === tabs[index + 1] && !BULLET.test(text));
}

/** `•\t`: a list, of which another rule speaks. */
const BULLET = /^[^\p{L}\p{N}\s]\t/u;

const barsIn = (text: string): number => text.replace(/`[^`]*`|\\\|/g, '').match(/\|/g)?.length ?? 0;

/** `--- | ---`. */
const isDivider = (line: Line | undefined): boolean =>
  line !== undefined && barsIn(line.text) > 0 && /^[\s|:-]+$/.test(line.text) && line.text.includes('-');

function raggedRows(file: string, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length !== width)
    .map((row) => {
      const found = row.children.length;
      return problemAt(positionOfNode(file, row), 'tables', (words) => words.tables.ragged(found, width));
    });
}
