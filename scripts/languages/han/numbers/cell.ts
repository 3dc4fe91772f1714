import { anyOf } from '../../numbers/any-of.ts';
import { DECIMAL, MINUS } from '../../numbers/decimal.ts';
import { CURRENCY_SIGNS } from '../../numbers/currencies.ts';
import type { CellNumber } from '../../numbers/language-numbers.ts';
import { QUALIFIER_SIGNS } from '../../numbers/qualifier-signs.ts';
import { qualifiers } from '../../numbers/types.ts';
import { CURRENCIES, QUALIFIERS, SCALE, SCALES } from './lexicon.ts';

/** 超2400, 2400万场, 10余家, 17%, 30以上; 2016年, 11月 and 图1-4 are labels. */
const CELL = new RegExp(
  [
    `^(?<before>${anyOf([...Object.values(QUALIFIERS), ...Object.values(QUALIFIER_SIGNS)].flat())})?`,
    `\\s?(?<currency>${anyOf([...Object.keys(CURRENCIES).filter((word) => !/[元圆]/u.test(word)), ...Object.keys(CURRENCY_SIGNS)])})?`,
    String.raw`\s?(?<digits>[${MINUS}+＋]?(?:${DECIMAL}))`,
    String.raw`\s?(?<more>[余多+])?(?<scale>${SCALE})?(?<more2>[余多+])?`,
    String.raw`\s?(?<unit>[%‰]|(?!以上|左右|[年月日号点时])[\p{Script=Han}/]{1,6}?)?`,
    '(?<after>以上|左右)?$',
  ].join(''),
  'du',
);

/** `text` is in the characters of the grammar; the unit is given as `written`, a text of the same length. */
export function readCell(text: string, written: string): CellNumber | undefined {
  const found = CELL.exec(text);
  const parts = found?.groups;
  if (!parts) return undefined;
  const { before, currency, digits, scale, more, more2, after } = parts;
  const unit = currency ?? parts.unit;
  // 港币3.5亿元: 元 is what the currency counts in. With another unit behind it, it is no amount.
  if (currency && parts.unit && !/^[元圆]$/u.test(parts.unit)) return undefined;
  const [from, to] = found.indices!.groups![currency ? 'currency' : 'unit'] ?? [];
  const qualifier = before
    ? qualifiers.find((one) => [...QUALIFIERS[one], ...QUALIFIER_SIGNS[one]].includes(before))
    : more || more2 || after === '以上'
      ? 'over'
      : after && 'about';
  return {
    digits: digits!,
    power: scale ? SCALES[scale]! : 0,
    ...(qualifier && { qualifier }),
    ...(unit && { unit: written.slice(from, to) }),
  };
}
