import { chartProblem } from '../../charts/index.ts';
import type { Lang } from '../../languages/index.ts';
import { type Figure, type MapGrid, tableOf } from '../../tables/index.ts';
import { seeded } from '../seeded.ts';
import { type Kind, randomFigure, randomLanguage } from './random-figure.ts';

/** Tables as each form draws them, the widest range that it takes. */
const KINDS: Record<string, Kind[]> = {
  bar: [
    { rows: 'names', count: [1, 14], series: [1, 1], units: ['t'], negative: true, missing: true },
    { rows: 'names', count: [1, 8], series: [2, 5], units: ['%'], negative: true, missing: true },
  ],
  column: [{ rows: 'times', count: [1, 60], series: [1, 3], units: ['t', '%'], negative: true, missing: true }],
  line: [
    { rows: 'times', count: [2, 14], series: [1, 3], units: ['t', '%'], negative: true, missing: true },
    { rows: 'times', count: [2, 14], series: [2, 8], units: ['t'], negative: true, missing: true },
  ],
  area: [{ rows: 'times', count: [2, 24], series: [1, 2], units: ['t', '%'], negative: true, missing: true }],
  stack: [
    { rows: 'names', count: [1, 10], series: [2, 6], units: ['t'], negative: true, missing: true },
    { rows: 'times', count: [2, 20], series: [2, 6], units: ['t'], missing: true },
  ],
  share: [{ rows: 'names', count: [1, 10], series: [2, 6], units: ['%'], whole: 'row' }],
  parts: [{ rows: 'names', count: [2, 6], series: [1, 1], units: ['%'], whole: 'column' }],
  pair: [{ rows: 'names', count: [1, 12], series: [2, 2], units: ['t', '%'], negative: true, missing: true }],
  dot: [{ rows: 'names', count: [1, 10], series: [1, 4], units: ['%'], negative: true, missing: true }],
  slope: [{ rows: 'names', count: [1, 16], series: [2, 2], units: ['%'], negative: true, missing: true }],
  scatter: [
    { rows: 'names', count: [1, 60], series: [2, 2], units: ['t', 'EUR'], negative: true, missing: true },
    { rows: 'names', count: [1, 60], series: [3, 3], units: ['t', 'EUR', '%'], missing: true },
  ],
  heat: [{ rows: 'names', count: [1, 30], series: [2, 12], units: ['t'], negative: true, missing: true }],
  waterfall: [{ rows: 'names', count: [2, 16], series: [1, 1], units: ['t'], negative: true }],
  rank: [{ rows: 'times', count: [2, 12], series: [1, 14], units: ['位'], missing: true, places: true }],
  pyramid: [{ rows: 'names', count: [1, 24], series: [2, 2], units: ['t'], missing: true }],
  small: [{ rows: 'times', count: [6, 48], series: [1, 2], units: ['t'], negative: true, missing: true }],
  map: [{ rows: 'names', count: [1, 12], series: [1, 1], units: ['t'], negative: true, missing: true }],
  statement: [{ rows: 'names', count: [1, 8], series: [1, 1], units: ['t', '%'], negative: true, missing: true }],
};

/** Twelve places in four columns. */
const GRID: MapGrid = {
  name: 'places',
  columns: 4,
  rows: 3,
  tiles: [...'ABCDEFGHIJKL'].map((letter, index) => ({
    id: letter.toLowerCase(),
    code: `${letter}${letter}`,
    name: `Place ${letter}`,
    known: [`place ${letter.toLowerCase()}`],
    column: index % 4,
    row: Math.floor(index / 4),
  })),
};

export const formsWithLabels = Object.keys(KINDS);

/** A figure and the language of its words. */
interface LabelFigure {
  figure: Figure;
  lang: Lang;
}

/** So many random figures of a form that it takes, the same each time. */
export function labelFigures(form: string, count: number): LabelFigure[] {
  const kinds = KINDS[form]!;
  const figures: LabelFigure[] = [];
  for (let seed = 1; figures.length < count && seed < count * 20; seed++) {
    const lang = randomLanguage(seed);
    const figure = fitted(randomFigure(form, kinds[seed % kinds.length]!, seed), lang, seed);
    if (!chartProblem(figure)) figures.push({ figure, lang });
  }
  return figures;
}

/** What a form needs beside a table: small multiples the form of their panels, a map its places. */
function fitted(figure: Figure, lang: Lang, seed: number): Figure {
  if (figure.chart === 'small') return { ...split(figure, lang), of: seed % 2 ? 'column' : 'line' };
  if (figure.chart !== 'map') return figure;
  const random = seeded(seed);
  const places = GRID.tiles.toSorted(() => random() - 0.5);
  const { columns, rows } = figure.table;
  const heads = columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  const lines = rows.slice(0, places.length).map(([, value], row) => [places[row]!.name, value!.text]);
  return { ...figure, map: 'places', grid: GRID, table: tableOf(heads, lines, lang) };
}

/** Its rows as panels of six times each, named in a column of text. */
function split(figure: Figure, lang: Lang): Figure {
  const { columns, rows } = figure.table;
  const [first, ...heads] = columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  const lines = rows.map(([, ...cells], row) => [
    String(2000 + (row % 6)),
    `${lang === 'zh' ? '地区' : 'Region'} ${Math.floor(row / 6) + 1}`,
    ...cells.map(({ text }) => text),
  ]);
  return { ...figure, table: tableOf([first!, lang === 'zh' ? '地区' : 'Region', ...heads], lines, lang) };
}
