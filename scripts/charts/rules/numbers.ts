import { headsRanks, headsUnits, rowUnits } from '../../tables/index.ts';
import type { Figure } from '../../tables/index.ts';
import type { Measure } from '../data/index.ts';
import type { Need } from './need.ts';

/** A form draws every number column that it is given, or none: what it would leave out, nobody would miss. */
export function needsNumbers(least: number, most = Infinity): Need {
  return ({ figure, form, all, say }) => {
    const names = all.map(({ name }) => name);
    if (all.length < least) return { reason: say.numberColumns(form, least, names) };
    if (all.length <= most) return undefined;
    return { reason: say.tooManyColumns(form, most, names), remedy: remedyFor(most, rowsAreWholes(figure, all), say) };
  };
}

const remedyFor = (most: number, byRow: boolean, say: Parameters<Need>[0]['say']): string =>
  byRow ? say.figureOfEachRow : most === 1 ? say.figureOfEachColumn : say.severalFigures;

/** True where not the columns but the rows are wholes: the answers to each question, in %. */
const rowsAreWholes = (figure: Figure, all: Measure[]): boolean =>
  figure.table.rows.every((_, row) => {
    const sum = all.reduce((total, { cells, unit }) => {
      const cell = cells[row]!;
      return unit === '%' && cell.kind === 'number' ? total + cell.value : NaN;
    }, 0);
    return Math.abs(sum - 100) <= 0.5;
  });

/** A chart of numbers has no place for a column of text. */
export const onlyNumbers: Need = ({ figure, form, say }) => {
  const texts = textColumns(figure);
  return texts.length ? { reason: say.textColumns(form, texts), remedy: say.intoNote } : undefined;
};

/** The same, but a column headed 单位 or Unit may give each row its own. */
export const onlyNumbersAndUnits: Need = ({ figure, form, say }) => {
  const texts = textColumns(figure);
  const others = texts.filter((name, index) => !headsUnits(name) || index !== texts.findIndex(headsUnits));
  return others.length ? { reason: say.textColumns(form, others), remedy: say.intoNote } : undefined;
};

/** Columns of words besides the labels. */
export const textColumns = ({ table }: Figure): string[] =>
  table.columns.slice(1).flatMap(({ name, numeric }) => (numeric ? [] : [name]));

/** The longest bar or the highest point would be the last in rank. */
export const noRanks: Need = ({ form, all, say }) => {
  const ranks = all.find(({ name }) => headsRanks(name));
  return ranks && { reason: say.ranks(form, ranks.name) };
};

/** Forms that show rows in units of their own. */
const IN_UNITS = ['line', 'statement', 'none'];

/**
 * `1.15万亿元` beside `206亿元` can stand on one scale, `37.21` beside `206亿元` or `3个` cannot, nor a row
 * `失业率（%）` among those in the figure's unit.
 */
export const oneUnitEach: Need = ({ figure, form, all, say }) => {
  const ofRows = rowUnits(figure.table);
  const columns = figure.table.columns.filter(({ numeric }) => numeric);
  for (const [index, { name, unit, cells }] of all.entries()) {
    const unitAt = (row: number) => (columns[index]?.unit === undefined ? ofRows[row] : undefined) ?? unit ?? '';
    const named = cells.flatMap((cell, row) => (cell.kind === 'number' ? [cell.unit ?? unitAt(row)] : []));
    const units = [...new Set(named)];
    if (units.length > 1) return { reason: say.mixedUnits(form, name, units), nearest: IN_UNITS };
  }
  return undefined;
};
