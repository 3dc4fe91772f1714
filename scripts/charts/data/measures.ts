import { catalogue, facts, inBrackets, type Lang, knownLanguages } from '../../languages/index.ts';
import {
  type Cell,
  type Figure,
  KNOWN_BASES,
  missingWord,
  saysPercent,
  type UnitFactor,
  unitFactor,
  withoutDash,
} from '../../tables/index.ts';
import { remember } from './remember.ts';

/** A number column of a figure's table, with the unit that holds for it. */
export interface Measure {
  name: string;
  unit: string | undefined;
  cells: Cell[];
  /** What it counts in, plain: 元 for 亿元, and 1e8 of them. */
  counts: UnitFactor;
}

/** The number columns, left to right. The column's own unit goes before the figure's. */
export const measures = remember(readMeasures);

function readMeasures(figure: Figure): Measure[] {
  const { columns, rows } = figure.table;
  return columns.flatMap((column, index) => {
    if (!column.numeric) return [];
    const cells = rows.map((row) => row[index]!);
    const unit = asSign(withoutDash(column.unit ?? shareOf(cells) ?? figure.unit));
    return [{ name: column.name, unit, cells, counts: countsIn(cells, unit) }];
  });
}

/** `percent`, `百分比` -> %. */
const asSign = (unit: string | undefined): string | undefined => (unit && unitIn(unit).base === '%' ? '%' : unit);

/** `%` where every value of a column has it for itself. */
function shareOf(cells: Cell[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => (cell.kind === 'number' ? [cell.unit] : [])));
  return units.size === 1 && units.has('%') ? '%' : undefined;
}

/** A value in the plain units of its measure, so that cells in 亿元 and 万亿元 are drawn on one scale. */
export const plainValue = (measure: Measure, cell: Extract<Cell, { kind: 'number' }>): number =>
  cell.unit ? cell.value : cell.value * measure.counts.factor;

/** True where both count in the same unit, whatever their scale words: each has a head that says its own. */
export const sameUnit = (one: Measure, other: Measure): boolean => one.counts.base === other.counts.base;

/** Measures of one key may share an axis, whose head says the unit of all: 立方米 beside 亿立方米 would be read as that. */
export const unitKey = ({ counts: { base, factor } }: Measure): string => `${base} ${factor}`;

/** The unit that its cells name, where they do, else its own. */
function countsIn(cells: Cell[], unit = ''): UnitFactor {
  const named = cells.find((cell) => cell.kind === 'number' && cell.unit !== undefined);
  return named?.kind === 'number' ? { ...unitIn(named.unit!), factor: 1 } : unitIn(unit);
}

/** Read in whichever language has it as money, a share or a scale. */
function unitIn(unit: string): UnitFactor {
  const read = knownLanguages.map((lang) => unitFactor(unit, lang));
  return read.find(({ factor, base }) => factor !== 1 || KNOWN_BASES.has(base)) ?? read[0]!;
}

/** The first column: what each row is about. */
export const rowLabels = remember((figure: Figure): readonly string[] => figure.table.rows.map((row) => row[0]!.text));

/** The numbers of a measure; missing values are left out, never 0. */
export function numbersOf(measure: Measure): number[] {
  return measure.cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
}

/** The value beside a mark, digits as printed: `10.80` of `%` -> `10.80%`; `27.95` of `万亿元` -> `27.95`. */
export function valueLabel(cell: Cell, unit: string | undefined, lang: Lang): string {
  if (cell.kind === 'missing') return cell.reason === 'below' ? cell.text : missingWord(cell.reason, lang);
  const text = textOf(cell);
  return unit === '%' && cell.kind === 'number' && !hasUnit(cell) && !isSign(text) ? insertUnit(text, '', '%') : text;
}

/** A sign that a library writes for 0, which takes no unit: `–`. */
const isSign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** What a cell says of its value: the interval behind it is drawn and told by itself. */
const textOf = (cell: Cell): string =>
  cell.kind === 'number' && cell.interval ? (cell.plain ?? cell.text) : cell.text;

/** Lazily what stands before the number, then the number, then words and flags that a unit goes before: `12 (p)`. */
const NUMBER_IN_WORDS = new RegExp(
  `^(.*?)([+\\-−]?\\d.*?)(${knownLanguages.map((lang) => catalogue(lang).charts.afterNumber.source).join('|')}|\\s?[(（\\[][^()（）]+[)）\\]]|\\s?[preᵖʳᵉ]{1,3})?$`,
  'su',
);

/** A unit goes to the digits, not behind the words: `30以上` -> `30%以上`, `over 24` -> `over RMB 24 trillion`. */
function insertUnit(text: string, before: string, after: string): string {
  const [, lead = '', digits = '', tail = ''] = NUMBER_IN_WORDS.exec(text) ?? [];
  return digits ? lead + before + digits + after + tail : text + after;
}

/** The head of a measure: `交易额（万亿元）`; `占比` where every value carries its own %. */
export function measureHead(measure: Measure, lang: Lang): string {
  // A column may be called by its unit alone: `Mt`.
  const { name, unit } = measure;
  return unit && unit !== '%' && unit !== name ? name + inBrackets(unit, lang) : name;
}

/** The head of measures that share a scale: the name of a single one, of several their unit. */
export const sharedHead = (all: Measure[], lang: Lang): string =>
  all.length === 1 ? measureHead(all[0]!, lang) : (all[0]?.unit ?? '');

/** The name with the unit, % too, for where the values themselves have no room for it. */
export const headWithUnit = ({ name, unit }: Pick<Measure, 'name' | 'unit'>, lang: Lang): string =>
  unit && unit !== name && !saysPercent(name) ? name + inBrackets(unit, lang) : name;

/** What stands before and after a number: `RMB trillion` -> RMB 37.21 trillion. */
export function splitUnit(unit: string | undefined): { before: string; after: string } {
  const [, before = '', after = ''] = /^(RMB|CNY|USD|US\$|\$|¥)?\s*(.*)$/su.exec(unit ?? '') ?? [];
  return { before, after };
}

/** A unit with a number of its own must not run into the value: `RMB 100 million`, `10,000 t`, `2020=100`, `元/100克`. */
export const isNumbered = (unit: string | undefined): boolean => /[\d=＝]/u.test(unit ?? '');

/** A value in running text: `27.95万亿元`, `RMB 27.95 trillion`, `10.7%`, `13076.67 (RMB 100 million)`. */
export function valueWithUnit(cell: Cell, unit: string | undefined, lang: Lang): string {
  // A sentence reads out a sign for 0 as what it says.
  if (cell.kind === 'number' && cell.plain !== undefined && isSign(cell.text))
    return valueWithUnit({ ...cell, text: cell.plain }, unit, lang);
  if (cell.kind !== 'number' || !unit || unit === '%' || hasUnit(cell)) return valueLabel(cell, unit, lang);
  const text = textOf(cell);
  if (isNumbered(unit)) return text + inBrackets(unit, lang);
  if (facts(lang).script === 'Han') return insertUnit(text, '', unit);
  const { before, after } = splitUnit(unit);
  return insertUnit(text, before && `${before} `, after && ` ${after}`);
}

/** True where the cell's own text names its unit: `4158.9亿元`. */
export const hasUnit = (cell: Cell): boolean => cell.kind === 'number' && cell.unit !== undefined;
