import type { Root, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { locationOf } from './location.ts';
import { attributesOf, markedSource, readFigure } from '../tables/index.ts';

/** The components that content may use. `Allow` speaks to the check alone and leaves no trace on a page. */
export const componentNames = ['Figure', 'Note', 'Allow'] as const;

/**
 * Hands each component what it needs: where it stands (`lang`, `report`) and, to a figure, the data read
 * from its table as JSON; the table itself is drawn from that data. What of its cells is more than text (footnotes, links,
 * bold) is compiled with the text around it, so that footnotes are counted there, and stays inside it. A figure whose
 * table stands in a data file, or that has a map, asks the library for it by its id.
 */
export function components() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    tree.children = tree.children.filter((node) => !(isElement(node) && node.name === 'Allow'));
    for (const node of tree.children.filter(isElement)) {
      if (node.name === 'Figure') {
        const { id = '', data, map } = attributesOf(node);
        const { figure, table } = readFigure(node, place.lang);
        if (!figure && data === undefined) continue;
        node.attributes = [
          figure && map === undefined ? attribute('figure', JSON.stringify(figure)) : attribute('id', id),
        ];
        const marked = table ? markedSource(table) : [];
        node.children = marked.length > 0 ? [tableOfCells(marked)] : [];
      }
      node.attributes.push(attribute('lang', place.lang), attribute('report', place.report));
    }
  };
}

/** One cell a row; the compiled cells are told apart by their `<td>`: `cellsIn`. */
const tableOfCells = (cells: TableCell[]): Table => ({
  type: 'table',
  align: [null],
  children: [
    { type: 'tableRow', children: [{ type: 'tableCell', children: [] }] },
    ...cells.map((cell) => ({ type: 'tableRow' as const, children: [cell] })),
  ],
});

/** The HTML of each cell of a compiled table of cells. */
export const cellsIn = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell]) => cell!);

export const isElement = (node: { type: string }): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
