import { headsRanks, headsUnits } from '../../tables/index.ts';
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

const textColumns = ({ table }: Figure): string[] =>
  table.columns.slice(1).flatMap(({ name, numeric }) => (numeric ? [] : [name]));

/** The longest bar or the highest point would be the last in rank. */
export const noRanks: Need = ({ form, all, say }) => {
  const ranks = all.find(({ name }) => headsRanks(name));
  return ranks && { reason: say.ranks(form, ranks.name) };
};

/** `1.15万亿元` beside `206亿元` can stand on one scale, `37.21` beside `206亿元` or `3个` cannot. */
export const oneUnitEach: Need = ({ form, all, say }) => {
  for (const { name, unit, cells } of all) {
    const units = [...new Set(cells.flatMap((cell) => (cell.kind === 'number' ? [cell.unit ?? unit ?? ''] : [])))];
    if (units.length > 1) return { reason: say.mixedUnits(form, name, units) };
  }
  return undefined;
};
