import { anyOf } from '../../numbers/any-of.ts';
import { DECIMAL, MINUS } from '../../numbers/decimal.ts';
import type { CellNumber } from '../../numbers/language-numbers.ts';
import { QUALIFIER_SIGNS } from '../../numbers/qualifier-signs.ts';
import { qualifiers } from '../../numbers/types.ts';
import { facts } from '../facts.ts';
import { CURRENCY, QUALIFIERS, SCALE, SCALES } from './lexicon.ts';

/** `11 November` and `3 of 5` are labels. */
const NO_UNIT = [...facts.months, ...['to', 'and', 'of', 'or'].map((word) => `${word}\\b`)].join('|');

/** over 24, RMB 3.5 billion, 24 million sessions, 17%, 30 or more. */
const CELL = new RegExp(
  [
    `^(?<before>${anyOf([...Object.values(QUALIFIERS), ...Object.values(QUALIFIER_SIGNS)].flat())})?`,
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
    ? qualifiers.find((one) => [...QUALIFIERS[one], ...QUALIFIER_SIGNS[one]].includes(before.toLowerCase()))
    : (more ?? after) && 'over';
  const unit = currency ?? parts.unit;
  return {
    digits: digits!,
    power: SCALES[scale?.toLowerCase() ?? ''] ?? 0,
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  };
}
