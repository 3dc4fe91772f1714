import type { Lang } from '../languages/index.ts';
import { type Figure, tableOf } from '../tables/index.ts';

/** Figures of a form, to test with, by name; each is drawn and stored in both sizes. */
export type Samples = Record<string, Figure>;

/** The language of a figure to test with: that of its first head. */
export const languageOf = (figure: Figure): Lang => languageOfText(figure.table.columns[0]!.name);

const languageOfText = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** A small figure for tests, from a table written as lines: `'区域 | 占比（%）'`, `'东部 | 84.54'`. */
export function sample(chart: Figure['chart'], lines: string[], more: Partial<Figure> = {}): Figure {
  const [head, ...body] = lines.map((each) => each.split('|').map((cell) => cell.trim()));
  const table = tableOf(head!, body, languageOfText(lines[0]!));
  return { id: 'sample', chart, title: 'Sample', source: 'Source', ...more, table };
}

const issuers: Record<Lang, Partial<Figure>> = {
  'zh-hant': { source: '商務大數據', printed: '圖1-4', period: '2020' },
  zh: { source: '商务大数据', printed: '图1-4', period: '2020' },
  en: { source: 'Commerce Big Data', printed: 'Figure 1-4', period: '2020' },
};

/** The same with a source and a printed number. */
export const issued = (chart: Figure['chart'], lines: string[], more: Partial<Figure> = {}): Figure =>
  sample(chart, lines, { ...issuers[languageOfText(lines[0]!)], ...more });

/** A row for each year; those without a value have a dash. */
export const years = (first: number, last: number, values: Record<number, string>): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index} | ${values[first + index] ?? '—'}`);
