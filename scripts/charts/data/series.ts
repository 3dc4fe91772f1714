import { catalogue, knownLanguages, plainDigits } from '../../languages/index.ts';
import type { Cell, Figure } from '../../tables/index.ts';
import { remember } from './remember.ts';
import { type Measure, measures, plainValue, sameUnit } from './measures.ts';

/** A measure with the interval that the two columns behind it give, if they do. */
export interface Series extends Measure {
  low?: Measure;
  high?: Measure;
}

/** Whether the head of a column says that it gives the low, or the high, end of an interval. */
export const headsEnd = (key: 'low' | 'high', { name }: Measure): boolean =>
  knownLanguages.some((lang) => catalogue(lang).charts[key].test(name));

/**
 * The number columns as series: `Rate | Low | High` are one with an interval. A low and a high without a measure before
 * them are series of their own.
 */
export const seriesOf = remember(readSeries);

function readSeries(figure: Figure): Series[] {
  const found: Series[] = [];
  const all = measures(figure);
  for (let index = 0; index < all.length; index++) {
    const [one, two, three] = [all[index]!, all[index + 1], all[index + 2]];
    const hasInterval =
      two && three && headsEnd('low', two) && headsEnd('high', three) && sameUnit(one, two) && sameUnit(one, three);
    if (hasInterval && !headsEnd('low', one)) index += 2;
    found.push(hasInterval && !headsEnd('low', one) ? { ...one, low: two, high: three } : withOwnInterval(one));
  }
  return found;
}

/** A measure whose cells give the interval themselves, `2.36 (2.27–2.44)`. */
function withOwnInterval(one: Measure): Series {
  const end = (key: 'low' | 'high'): Measure => ({
    ...one,
    name: `${one.name} ${key}`,
    cells: one.cells.map((cell): Cell => {
      const text = cell.kind === 'number' ? cell.interval?.[key] : undefined;
      if (text === undefined) return { kind: 'missing', text: '', reason: 'not_available' };
      return { kind: 'number', text, value: Number(plainDigits(text).replace('%', '')) };
    }),
  });
  const hasInterval = one.cells.some((cell) => cell.kind === 'number' && cell.interval);
  return hasInterval ? { ...one, low: end('low'), high: end('high') } : one;
}

/** The interval of a row in plain units; undefined where the table gives none. */
export function intervalOf(series: Series, row: number): { low: number; high: number } | undefined {
  const [low, high] = [plainOf(series.low, row), plainOf(series.high, row)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function plainOf(measure: Measure | undefined, row: number): number | undefined {
  const cell: Cell | undefined = measure?.cells[row];
  return measure && cell?.kind === 'number' ? plainValue(measure, cell) : undefined;
}
