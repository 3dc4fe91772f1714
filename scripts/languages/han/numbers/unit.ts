import type { ReadUnit } from '../../numbers/language-numbers.ts';
import { CURRENCY_SIGNS } from '../../numbers/currencies.ts';
import { isSymbol, isTimeSymbol } from '../../numbers/unit-words.ts';
import { CURRENCIES, PERCENTAGES, SCALE, SCALES } from './lexicon.ts';
import { unitWords } from './unit-words.ts';

const BASES: Record<string, string> = { ...CURRENCY_SIGNS, ...CURRENCIES, ...PERCENTAGES };

/** What the units of money and percentages come to. */
export const knownUnits = Object.values(BASES);

/** In a unit 百 is a scale word too. */
const UNIT = new RegExp(`^(?<scale>${SCALE}|百(?!分))?(?:个)?(?<rest>.*)$`, 'u');

/**
 * `万亿元` -> 12 and yuan, `亿件` -> 8 and 件, `%` -> 0 and %. `text` is in the characters of the grammar; what is no
 * known unit is given as `written`, a text of the same length.
 */
export function readUnit(text: string, written: string): ReadUnit {
  const money = spelt(text);
  if (money !== text) return readUnit(money, money);
  if (Object.hasOwn(BASES, text)) return { power: 0, base: BASES[text]! };
  const { scale, rest = '' } = UNIT.exec(text)!.groups!;
  const base = rest.trim();
  const own = rest ? written.slice(-rest.length).trim() : '';
  return { power: scale ? (SCALES[scale] ?? 2) : 0, base: Object.hasOwn(BASES, base) ? BASES[base]! : own };
}

/**
 * Whether a text is a unit and no remark: money, scales, %, measure words and measures, also with 每 or a stroke:
 * 元/吨, 件每百人. 同比, 不含服务 and 推算 are none.
 */
export function isUnit(text: string): boolean {
  if (isSymbol(text)) return true;
  const [counted = '', ...rates] = spelt(text).split(/\s*[/／每]\s*/u);
  if (!rates.every((rate) => isTimeSymbol(rate) || isCounted(rate.replace(/^[\d,]+\s*/u, '')))) return false;
  return counted === '' ? rates.length > 0 : isCounted(counted);
}

/** Accounts in Hong Kong and Taiwan name the money first: `港币百万元` is 百万港币, `人民币亿元` 亿人民币. */
const MONEY_FIRST = new RegExp(`^(?<money>人民币|港币|新?台币|美金|澳门币)(?<scale>${SCALE}|百)?元$`, 'u');

const spelt = (text: string): string => text.replace(MONEY_FIRST, (_, money: string, scale = '') => scale + money);

/** `家`, `万家`, `亿`, `百万美元`. */
function isCounted(text: string): boolean {
  const isPlain = (word: string): boolean => Object.hasOwn(BASES, word) || unitWords.has(word) || isSymbol(word);
  if (isPlain(text)) return true;
  const { scale, rest = '' } = UNIT.exec(text)!.groups!;
  return scale !== undefined && (rest === '' || isPlain(rest));
}
