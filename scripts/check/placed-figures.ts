import type { Table as MdastTable } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isElement } from '../markdown/index.ts';
import { type Figure, readFigure } from '../tables/index.ts';
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

/** Whether a table has no value yet: every cell but the labels is `—`. */
export const isEmpty = ({ rows }: Figure['table']): boolean =>
  rows.length > 0 && rows.every((cells) => cells.slice(1).every(({ kind }) => kind === 'missing'));
