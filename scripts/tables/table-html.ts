import { inBrackets, type Lang } from '../languages/index.ts';
import { escapeHtml, memoizeByObject } from '../text/index.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { type Head, headRows } from './head-rows.ts';
import { saysPercent } from './heads.ts';
import { markedIn } from './marked.ts';
import { cellWords } from './cell-words.ts';
import { notesIn, rowHtml } from './row-html.ts';
import { totalKinds } from './totals.ts';
import type { Figure, Marks } from './types.ts';

export interface TableOptions {
  lang: Lang;
  /** HTML of the cells with footnotes, links or bold, in the order of the source. */
  marked?: string[];
  /** How many rows are drawn, the first ones. */
  limit?: number;
  /** Whether each row has an address, `#r1`. */
  addressed?: boolean;
}

/**
 * `<thead>` and `<tbody>`s of a figure's table. Rows under a head stand in a body of their own. Where cells have more
 * than one head above or beside them, each names its heads by id, since screen readers would find only the nearest.
 */
export function tableHtml(figure: Figure, options: TableOptions): string {
  const drawn = drawing(figure, options);
  return (
    headHtml(drawn) +
    bodiesOf(figure.table, options.limit)
      .map((body) => bodyHtml(body, drawn))
      .join('')
  );
}

interface Drawing extends TableOptions {
  figure: Figure;
  heads: Head[][];
  html: Map<Marks, string>;
  /** Id of a head; undefined in a table that needs none. */
  idOf: (name: string) => string | undefined;
}

function drawing(figure: Figure, options: TableOptions): Drawing {
  const heads = headRows(figure.table.columns);
  const isComplex = heads.length > 1 || figure.table.groups !== undefined;
  return {
    ...options,
    figure,
    heads,
    html: new Map(markedIn(figure.table).map((marks, index) => [marks, options.marked?.[index] ?? ''])),
    idOf: (name) => (isComplex ? `t-${figure.id}-${name}` : undefined),
  };
}

const headHtml = (drawn: Drawing): string =>
  `<thead>${drawn.heads
    .map((row, level) => `<tr>${row.map((head) => columnHead(head, headName(head, level), drawn)).join('')}</tr>`)
    .join('')}</thead>`;

const headName = ({ column }: Head, level: number): string => `h${level}-${column}`;

function columnHead(head: Head, name: string, { figure, html, idOf, lang }: Drawing): string {
  const column = figure.table.columns[head.column]!;
  const { isLowest, colSpan, rowSpan, text } = head;
  const unit = isLowest && column.unit && !saysPercent(column.name) ? escapeHtml(inBrackets(column.unit, lang)) : '';
  const notes = isLowest ? notesIn(html.get(column)) : '';
  const words = isLowest && column.links && !column.levels ? html.get(column)! : escapeHtml(text) + unit + notes;
  const attributes = [
    `scope="${colSpan > 1 ? 'colgroup' : 'col'}"`,
    idOf(name) && `id="${idOf(name)}"`,
    colSpan > 1 && `colspan="${colSpan}"`,
    rowSpan > 1 && `rowspan="${rowSpan}"`,
    isLowest ? column.numeric && 'class="number"' : 'class="over"',
  ];
  return `<th ${attributes.filter(Boolean).join(' ')}>${words}</th>`;
}

function bodyHtml(body: Body, drawn: Drawing): string {
  const { figure, html, idOf, lang, addressed } = drawn;
  const { columns, rows } = figure.table;
  const heads = body.heads.map(({ key, text, level, group }) => {
    const words = group?.links ? html.get(group)! : escapeHtml(text) + notesIn(group && html.get(group));
    const scope = columns.length > 1 ? ` colspan="${columns.length}"` : '';
    return `<tr class="row-head level-${level}"><th scope="rowgroup"${scope} id="${idOf(key)}"><span>${words}</span></th></tr>`;
  });
  const totals = totalsOf(figure);
  const drawnRows = body.rows.map((row) =>
    rowHtml(
      {
        columns,
        cells: rows[row]!,
        total: totals.get(row),
        number: addressed ? row + 1 : undefined,
        id: idOf(`r${row}`),
        headers: headersOf(row, body, drawn),
      },
      cellWords(lang),
      (cell) => html.get(cell),
    ),
  );
  return `<tbody>${heads.join('')}${drawnRows.join('')}</tbody>`;
}

/** For each column the ids of the heads over it, of those over the row, and of the row's own. */
function headersOf(row: number, { under }: Body, { figure, heads, idOf }: Drawing): string[] | undefined {
  if (!idOf('')) return undefined;
  return figure.table.columns.map((_, column) => {
    const over = heads.flatMap((line, level) =>
      line
        .filter((head) => head.column <= column && column < head.column + head.colSpan)
        .map((head) => headName(head, level)),
    );
    return [...over, ...under, ...(column > 0 ? [`r${row}`] : [])].map(idOf).join(' ');
  });
}

const totalsOf = memoizeByObject((figure: Figure) => totalKinds(figure));
