import { plainNumber, withScale, type WrittenScales } from '../../numbers/format-value.ts';
import type { LanguageNumbers } from '../../numbers/language-numbers.ts';
import { readCell } from './cell.ts';
import { direction } from './direction.ts';
import { readChinese } from './read.ts';
import { readTime } from './times.ts';
import { isUnit, knownUnits, readUnit } from './unit.ts';

/** Every four digits, as numbers are read aloud. */
const WRITTEN: WrittenScales = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

export const numbers: LanguageNumbers = {
  read: readChinese,
  readCell,
  notGiven: '未给出',
  readUnit,
  isUnit,
  readTime,
  knownUnits,
  formatValue: (value) => withScale(value, WRITTEN) ?? plainNumber(value),
  canStand: () => false,
  render: ({ text }) => text,
  direction,
  impliedCurrency: 'RMB',
};
