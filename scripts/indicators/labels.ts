import type { TextFile, ValueQualifier } from '../content/index.ts';
import type { Dimensions } from '../data/index.ts';
import { type Lang, numbersOf } from '../languages/index.ts';
import { type Figure, groupAt, isTotal } from '../tables/index.ts';
import { placeNamed } from './dimension-names.ts';
import { type Period, periodOfLabel } from './period.ts';

/** A figure with what is needed to read it. */
export interface FigureAround {
  page: TextFile;
  figure: Figure;
  dimensions: Dimensions;
  /** Of the report. */
  period: Period;
}

/** What a label says of the values beside or below it. */
export interface Label {
  period?: Period;
  /** Ids of `dimensions.yaml`. */
  places: string[];
  status?: ValueQualifier;
  /** What is neither a time nor a place, nor the sum of all. */
  unknown?: string;
}

/** Of a row, with the heads of the groups that it stands in. `within` is the period whose year `3月` is of. */
export function labelOfRow({ figure, page, dimensions }: FigureAround, row: number, within?: Period): Label {
  const { table } = figure;
  const heads = groupAt(table, row)?.levels ?? [];
  const read = [...heads, table.rows[row]![0]!.text].map((text) => readLabel(text, page.path.lang, dimensions, within));
  return joined(read);
}

/** Of the head of a column: words that name neither a time nor a place are its name. */
export function labelOfColumn({ figure, page, dimensions }: FigureAround, column: number, within?: Period): Label {
  const { name, levels = [name] } = figure.table.columns[column]!;
  const { unknown: _, ...label } = joined(levels.map((text) => readLabel(text, page.path.lang, dimensions, within)));
  return label;
}

/** The nearest goes before those above it; places add up. */
const joined = (labels: readonly Label[]): Label => ({
  period: labels.findLast((one) => one.period)?.period,
  places: labels.flatMap(({ places }) => places),
  status: labels.findLast((one) => one.status)?.status,
  unknown: labels.findLast((one) => one.unknown !== undefined)?.unknown,
});

function readLabel(text: string, lang: Lang, dimensions: Dimensions, within: Period | undefined): Label {
  const period = periodOfLabel(text, lang, within);
  if (period) {
    const status = numbersOf(lang).readTime(text)?.status;
    return { period, places: [], ...(status && { status: STATUSES[status] }) };
  }
  const place = placeNamed(dimensions, text);
  if (place) return { places: [place] };
  return isTotal(text) ? { places: [] } : { places: [], unknown: text };
}

const STATUSES = {
  forecast: 'forecast',
  estimate: 'estimate',
  provisional: 'preliminary',
  revised: 'revised',
  derived: 'derived',
} as const satisfies Record<string, ValueQualifier>;
