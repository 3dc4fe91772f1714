import { dsvFormat } from 'd3';
import { type DataFiles, descriptionOf, type TextFile } from '../../content/index.ts';
import { type Data, type Field, firstRowOfData, labelColumns, selectionOf } from '../../data/index.ts';
import type { FileContent } from '../../files/index.ts';
import { isElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';

/** A workbook becomes the CSV of the sheet that is shown: `book.xlsx#Sheet1` -> `book.Sheet1.csv`. */
export const csvNameOf = (data: string): string =>
  data.endsWith('.csv') ? data : `${data.replace(/\.xlsx(?:#|$)/, '.').replace(/\.$/, '')}.csv`;

/**
 * The data files that the figures of a report show, for a new one: heads, labels and descriptions as they are, and no
 * values. Figures may take their labels from several columns of one file.
 */
export function emptyDataFiles(
  pages: readonly TextFile[],
  files: ReadonlyMap<string, FileContent>,
  data: DataFiles,
  { id, from }: { id: string; from: string },
): Map<string, string> {
  const shown = Map.groupBy(figuresWithData(pages), (figure) => figure.data);
  return new Map(
    [...shown].flatMap(([name, figures]) => {
      const path = `${from}/data/${name}`;
      const found = data.read(path)?.data;
      if (!found) return [];
      const keys = figures.flatMap((figure) => labelColumns(found, selectionOf(figure)));
      const csv = `${id}/data/${csvNameOf(name)}`;
      const description = descriptionOf(path, files);
      return [
        [csv, emptyCsv(found, new Set(keys))] as const,
        ...(description === undefined
          ? []
          : [[csv.replace(/\.csv$/, '.yaml'), String(files.get(description))] as const]),
      ];
    }),
  );
}

const figuresWithData = (pages: readonly TextFile[]) =>
  pages.flatMap(({ tree }) =>
    (tree?.children ?? []).filter(isElement).flatMap((element) => {
      const { data, columns, rows } = attributesOf(element);
      return data === undefined ? [] : [{ data, columns, rows }];
    }),
  );

/** Rows stay where they are, so that what the description says of rows still holds. */
function emptyCsv(data: Data, keys: ReadonlySet<number>): string {
  const { grid, description } = data;
  const first = firstRowOfData(data);
  const isKept = grid.rows[0]!.map((_, column) => keys.has(column) || isNamed(fieldOf(data, column, first)));
  const rows = grid.rows.map((row, index) => (index < first ? row : row.map((text, at) => (isKept[at] ? text : ''))));
  return `${dsvFormat(description?.dialect?.delimiter ?? ',').formatRows(rows.map((row) => [...row]))}\n`;
}

const fieldOf = ({ grid, description }: Data, column: number, first: number): Field | undefined =>
  description?.fields?.find(({ name }) => name.split(' › ').at(-1) === grid.rows[first - 1]?.[column]);

/** Names of places and groups are the same next year. */
const isNamed = (field: Field | undefined): boolean => field?.dimension !== undefined || field?.labels !== undefined;
