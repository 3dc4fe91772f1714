import { anyOf } from '../../numbers/any-of.ts';
import { DECIMAL, MINUS } from '../../numbers/decimal.ts';
import type { CellNumber } from '../../numbers/language-numbers.ts';
import { QUALIFIER_SIGNS } from '../../numbers/qualifier-signs.ts';
import { shortPower } from '../../numbers/short-scales.ts';
import { type Qualifier, qualifiers } from '../../numbers/types.ts';
import { facts } from '../facts.ts';
import { CURRENCY, QUALIFIERS, SCALE, SCALES } from './lexicon.ts';

/** `11 November`, `3 of 5` and `5th` are labels. */
const NO_UNIT = [
  ...facts.months,
  ...['to', 'and', 'of', 'or', 'st', 'nd', 'rd', 'th'].map((word) => `${word}\\b`),
].join('|');

/** Besides those of sentences. */
const ABOUT = ['approx.', 'approx', 'circa', 'ca.', 'c.'];

const wordsOf = (qualifier: Qualifier): string[] => [
  ...QUALIFIERS[qualifier],
  ...(qualifier === 'about' ? ABOUT : []),
  ...QUALIFIER_SIGNS[qualifier],
];

/** What may stand for a scale behind an amount of money: `£12.3m`. */
const SHORT_SCALE = /^(?:[kmb]|mn|mln|bn|bln|tn|trn)$/iu;

/** over 24, RMB 3.5 billion, 24 million sessions, 17%, 30 or more. */
const CELL = new RegExp(
  [
    `^(?<before>${anyOf(qualifiers.flatMap(wordsOf))})?`,
    String.raw`\s?(?<currency>${CURRENCY})?`,
    String.raw`\s?(?<digits>[${MINUS}+＋]?(?:${DECIMAL}))`,
    String.raw`\s?(?<scale>${SCALE})?(?<more>\+)?`,
    String.raw`\s?(?<unit>[%‰]|(?!${NO_UNIT})[A-Za-z][A-Za-z /-]{0,29}?)?`,
    String.raw`\s?(?<after>or more)?$`,
  ].join(''),
  'iu',
);

export function readCell(text: string): CellNumber | undefined {
  const parts = CELL.exec(text)?.groups;
  if (!parts) return undefined;
  const { before, currency, digits, scale, more, after } = parts;
  const qualifier = before
    ? qualifiers.find((one) => wordsOf(one).includes(before.toLowerCase()))
    : (more ?? after) && 'over';
  const unit = currency ?? parts.unit;
  const short = currency === undefined ? undefined : parts.unit?.toLowerCase();
  // `$5 per head`: another unit than money.
  if (short !== undefined && !SHORT_SCALE.test(short)) return undefined;
  return {
    digits: digits!,
    power: SCALES[scale?.toLowerCase() ?? short ?? ''] ?? (short === undefined ? 0 : shortPower(short)),
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  };
}
