import { formatTime, plainNumber, withScale, type WrittenScales } from '../../numbers/format-value.ts';
import type { LanguageNumbers } from '../../numbers/language-numbers.ts';
import type { NumberFound } from '../../numbers/types.ts';
import { readCell } from './cell.ts';
import { balance, direction } from './direction.ts';
import { ABBREVIATIONS } from './lexicon.ts';
import { readEnglish } from './read.ts';
import { measureOf, readMeasure } from './measures.ts';
import { readPeriods } from './periods.ts';
import { readTime } from './times.ts';
import { isUnit, knownUnits, readUnit } from './unit.ts';

const WRITTEN: WrittenScales = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];

/** `583,000`; up to 9999 without a comma. */
const formatValue = (value: number): string =>
  withScale(value, WRITTEN) ??
  (Math.abs(value) >= 10000 ? value.toLocaleString('en-GB', { maximumFractionDigits: 12 }) : plainNumber(value));

const FESTIVALS: Record<string, string> = { 'double 11': 'Double 11', 'double 12': 'Double 12' };

/** `24点` -> `0:00`, `双十一` -> `Double 11`, `十四五` -> `14th Five-Year Plan`, `六成` -> `60%`. */
function render({ kind, value, key }: NumberFound): string {
  if (kind === 'clock') return formatTime(value);
  if (key) return FESTIVALS[key] ?? (kind === 'name' ? `${value}th Five-Year Plan` : key);
  return kind === 'percent' ? `${formatValue(value)}%` : formatValue(value);
}

export const numbers: LanguageNumbers = {
  read: readEnglish,
  readCell,
  notGiven: 'not given',
  readUnit,
  isUnit,
  readTime,
  knownUnits,
  formatValue,
  canStand: (text) => !/\p{Script=Han}/u.test(text),
  render,
  direction,
  balance,
  measureOf,
  readMeasure,
  readPeriods,
  // Our English spells months out.
  personalName: new RegExp(`^(?:${ABBREVIATIONS.map((month) => month.replace('t?', '')).join('|')})$`),
};
