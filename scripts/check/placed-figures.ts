import type { Table as MdastTable } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { formOf, withForm } from '../charts/index.ts';
import { isElement } from '../markdown/index.ts';
import { type Figure, headsUnits, readFigure } from '../tables/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { Library, TextFile } from '../content/index.ts';

/** A figure whose attributes and table can be read, with where they stand. */
export interface PlacedFigure {
  page: TextFile;
  element: MdxJsxFlowElement;
  figure: Figure;
  table: MdastTable;
}

/** Every figure of the library that can be read. */
export const allFigures = memoizeByObject(({ pages }: Library): PlacedFigure[] =>
  pages.flatMap((page) =>
    (page.tree?.children ?? []).filter(isElement).flatMap((element) => {
      if (element.name !== 'Figure') return [];
      const { figure, table } = readFigure(element, page.path.lang);
      return figure && table ? [{ page, element, figure, table }] : [];
    }),
  ),
);

/** Whether a chart is drawn of it: one that no form suits can only be shown, whatever else is wrong with it. */
export const isDrawn = (figure: Figure): boolean =>
  figure.chart !== 'none' && formOf(withForm(figure).chart) !== undefined;

/** Whether a table has no value yet: every cell but labels and units is `—`. */
export function isEmpty({ columns, rows }: Figure['table']): boolean {
  const isValue = (column: number): boolean => column > 0 && !headsUnits(columns[column]!.name);
  const hasUnitsAlone = columns.length > 1 && !columns.some((_, column) => isValue(column));
  return (
    rows.length > 0 &&
    !hasUnitsAlone &&
    rows.every((cells) => cells.every(({ kind }, column) => !isValue(column) || kind === 'missing'))
  );
}
