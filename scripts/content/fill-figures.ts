import type { PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { columnNames, type DataTable, readMarks, selectionOf, tableOfData } from '../data/index.ts';
import type { Lang } from '../languages/index.ts';
import { isElement } from '../markdown/index.ts';
import { attributesOf } from '../tables/index.ts';
import type { DataFiles } from './data-files.ts';
import { gridOfPlaces } from './map-grids.ts';
import type { ContentPath } from './paths.ts';
import { positionOfNode, problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';

/**
 * Gives each `<Figure data="…">` of a text the table that its data file holds, as if an editor had written it there, so that nobody
 * further on has to know where a table comes from; and each that is a map, or may be one, its tiles. Answers what is
 * wrong with the file, or with the choice of its columns and rows.
 */
export function fillFigures(tree: Root, path: ContentPath, files: DataFiles): Problem[] {
  const figures = tree.children.filter(isElement).filter(({ name }) => name === 'Figure');
  return figures.flatMap((element) => {
    const problems = fillTable(element, path, files);
    fillGrid(element, path.lang, files);
    return problems;
  });
}

function fillGrid(element: MdxJsxFlowElement, lang: Lang, files: DataFiles): void {
  const { chart, map } = attributesOf(element);
  const isNamed = map !== undefined || chart !== undefined;
  const grid = isNamed ? map && files.grid(map, lang) : gridOfPlaces(labelsIn(element), files.grids(lang));
  if (grid) element.data = { ...element.data, grid } as MdxJsxFlowElement['data'];
}

const labelsIn = ({ children }: MdxJsxFlowElement): string[] =>
  children
    .filter((child): child is Table => child.type === 'table')
    .flatMap((table) => table.children.slice(1).map((row) => toString(row.children[0] ?? '')));

function fillTable(element: MdxJsxFlowElement, { file, report, lang }: ContentPath, files: DataFiles): Problem[] {
  const { data, columns, rows } = attributesOf(element);
  const say = (wording: Wording): Problem[] => [problemAt(positionOfNode(file, element), 'data', wording)];
  if (data === undefined) return (columns ?? rows) ? say((words) => words.data.noData) : [];
  if (element.children.length > 0) return say((words) => words.data.alsoTable);
  const source = `${report}/data/${data}`;
  const found = files.read(source);
  const dataFile = source.replace(/#.*$/, '');
  if (!found) return say((words) => words.data.noFile(dataFile));
  const inFile = [
    ...(found.ofDescription ?? []),
    ...found.faults.map((fault) => problemAt({ file: dataFile, ...fault }, 'data', fault.wording)),
  ];
  if (!found.data) return inFile;
  const { table, faults, unknown } = tableOfData(found.data, selectionOf({ columns, rows }), { ...files, lang });
  const problems = [
    ...inFile,
    ...faults.map((fault) => problemAt({ file: dataFile, ...fault }, 'data', fault.wording)),
  ];
  const known = columnNames(found.data);
  if (unknown.columns.length > 0) problems.push(...say((words) => words.data.unknownColumns(unknown.columns, known)));
  if (unknown.rows.length > 0) problems.push(...say((words) => words.data.unknownRows(unknown.rows)));
  if (table && problems.length === (found.ofDescription ?? []).length)
    element.children = [tableAt(element, table, dataFile)];
  const notes = Object.entries(found.data.description?.notes ?? {}).map(([label, texts]) => [label, texts[lang] ?? '']);
  if (notes.length > 0)
    element.data = { ...element.data, notes: Object.fromEntries(notes) } as MdxJsxFlowElement['data'];
  return problems;
}

/** A table of the tree with the place of the figure: it stands nowhere else in the text. What is wrong with a cell is told in its file. */
function tableAt({ position }: MdxJsxFlowElement, { head, body, groupNames }: DataTable, file: string): Table {
  const cell = ({ text, place, ...known }: { text: string; place: object }): TableCell => ({
    type: 'tableCell',
    position,
    children: text === '' ? [] : markedUp(text, position),
    data: { source: text, place: { file, ...place }, ...known } as TableCell['data'],
  });
  const row = (cells: readonly { text: string; place: object }[], isHead?: boolean): TableRow => ({
    type: 'tableRow',
    position,
    children: cells.map(cell),
    ...(isHead !== undefined && { data: { isHead } as TableRow['data'] }),
  });
  const children = [row(head), ...body.map(({ cells, isHead }) => row(cells, isHead))];
  return { type: 'table', position, children, data: { groupNames } as Table['data'] };
}

/** The words of a cell with their link, bold and footnotes as parts of the tree. */
function markedUp(text: string, position: MdxJsxFlowElement['position']): PhrasingContent[] {
  const { bare, notes, link, bold } = readMarks(text);
  const words: PhrasingContent = { type: 'text', value: bare, position };
  const linked: PhrasingContent = link === undefined ? words : { type: 'link', url: link, children: [words], position };
  return [
    bold ? { type: 'strong', children: [linked], position } : linked,
    ...notes.map((label): PhrasingContent => ({ type: 'footnoteReference', identifier: label, label, position })),
  ];
}
