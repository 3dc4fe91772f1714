import type { Lang } from '../languages/index.ts';

const EN_COUNT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const enCount = (count: number): string => EN_COUNT[count] ?? String(count);
const columns = (count: number): string => `${enCount(count)} number column${count === 1 ? '' : 's'}`;

const en = {
  noRows: (form: string) => `chart="${form}" needs a table with at least one row; found none`,
  numberColumns: (form: string, needed: number, found: string[]) =>
    `chart="${form}" needs ${columns(needed)}; found ${found.length ? `${enCount(found.length)} (${found.join(', ')})` : 'no number column: every cell must be a number or —'}`,
  tooManyRows: (form: string, most: number, found: number) =>
    `chart="${form}" draws at most ${enCount(most)} rows; found ${found}`,
  mixedUnits: (form: string, column: string, units: string[]) =>
    `chart="${form}" needs one unit in the column “${column}”; found ${units.map((unit) => unit || 'none').join(', ')}`,
  onePoint: (form: string) => `chart="${form}" needs at least two values in a column; use chart="statement" for one`,
  notWhole: (form: string) =>
    `chart="${form}" draws parts of one whole, but the figure says whole="no"; use chart="bar"`,
  negativePart: (form: string) => `chart="${form}" cannot draw a negative part; use chart="bar"`,
  overWhole: (form: string, sum: number) =>
    `chart="${form}" draws parts of one whole, but the shares add up to ${sum}%; use chart="bar"`,
  missingPart: (form: string) =>
    `chart="${form}" needs every part of the whole, but a value is missing; use chart="bar"`,
  unknownPlaces: (form: string, names: string[]) =>
    `chart="${form}" knows China’s 34 provincial units only; found ${names.map((name) => `“${name}”`).join(', ')}`,
  placeTwice: (form: string, name: string) => `chart="${form}" needs each place once; “${name}” is there twice`,
  noHighlight: (name: string) => `highlight="${name}" names no row of the table; use a label from the first column`,
};

export type ProblemWords = typeof en;

const zh: ProblemWords = {
  noRows: (form) => `chart="${form}" 的表格至少要有一行，这里一行也没有`,
  numberColumns: (form, needed, found) =>
    `chart="${form}" 需要${needed}个数字列，${found.length ? `这里有${found.length}个（${found.join('、')}）` : '这里一个也没有：数字列的每一格都要是数字或“—”'}`,
  tooManyRows: (form, most, found) => `chart="${form}" 最多画${most}行，这里有${found}行`,
  mixedUnits: (form, column, units) =>
    `chart="${form}" 的“${column}”列只能用一个单位，这里有：${units.map((unit) => unit || '无单位').join('、')}`,
  onePoint: (form) => `chart="${form}" 的一列至少要有两个数值；只有一个时请用 chart="statement"`,
  notWhole: (form) => `chart="${form}" 画的是一个整体的各部分，但图中写了 whole="no"；请用 chart="bar"`,
  negativePart: (form) => `chart="${form}" 画不了负的部分；请用 chart="bar"`,
  overWhole: (form, sum) => `chart="${form}" 画的是一个整体的各部分，但占比之和为${sum}%；请用 chart="bar"`,
  missingPart: (form) => `chart="${form}" 需要整体的每个部分，但有数值缺失；请用 chart="bar"`,
  unknownPlaces: (form, names) =>
    `chart="${form}" 只认识34个省级行政区，不认识${names.map((name) => `“${name}”`).join('、')}`,
  placeTwice: (form, name) => `chart="${form}" 的每个地方只能有一行，“${name}”出现了两次`,
  noHighlight: (name) => `highlight="${name}" 不是表中任何一行的名称；请用第一列中的名称`,
};

export const problemWords: Record<Lang, ProblemWords> = { zh, en };
