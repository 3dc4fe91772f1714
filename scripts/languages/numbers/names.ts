import { scaled } from './decimal.ts';
import { identifier, plain } from './readings.ts';
import { rule, type Rule } from './scan.ts';
import type { Reading } from './types.ts';

/**
 * Names that hold digits, in any language: products and versions (`GPT-4V`, `Qwen2.5-72B`, `FIT2CLOUD`, `v1.2.3`),
 * vulnerabilities (`CVE-2024-54143`), standards (`GB/T 43848-2024`, `ISO 9001:2015`). They are compared as strings.
 */

/**
 * Letters and digits, in parts joined by hyphens; a point only between digits. A part in small letters is no name: `-based`.
 * That there is a digit is looked for first: no other word of a text is tried by the rules any further.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?=[\w.-]*\d)`,
    String.raw`(?<![A-Za-z0-9])(?!(?:pre|post|non|anti|multi|mid)-[A-Z])[A-Za-z][A-Za-z0-9]*(?:(?<=\d)\.\d[A-Za-z0-9]*)*`,
    String.raw`(?:[-_](?![a-z]{3,}(?![A-Za-z0-9]))[A-Za-z0-9]+(?:(?<=\d)\.\d[A-Za-z0-9]*)*)*`,
  ].join(''),
);

/** `2xA100`, `8x22B`, `910B`, `3DMark`, `5G`, `2024-1400T-SJ`; in `2024CCF` the year stands before a name. */
const FROM_DIGIT =
  /(?!(?:19|20)\d{2}[A-Z]{2})(?:\d{4}-)?\d+(?!BPs?(?![A-Za-z]))(?:[x×](?:(?=[A-Z])|\d+(?:\.\d+)?(?=B)))?[A-Z][A-Za-z0-9]*(?:-[A-Z]+(?![A-Za-z]))*/;

const NUMBERED = String.raw`\s?\d+(?:[.-]\d+)*(?:\s?[-–—:：]\s?(?:19|20)\d{2})?(?!\d)`;

/** A publisher of standards, perhaps with the kind of standard: `GB/T`, `DB31/T`, `ISO/IEC`, `T/CECA`. */
const STANDARD = new RegExp(
  `(?<![A-Za-z0-9])(?:(?:[A-Z]{2}|DB\\d{2})/[TZ]|ISO/[A-Z]{2,}|T/[A-Z]{2,}|(?<!\\d\\s?)(?:GB|ISO|IEC|IEEE|RFC))${NUMBERED}`,
);

/** What stands before a hyphen and makes no name of the number after it: `mid-2020`, `over-65`, `top-10`. */
const PREFIXES = [
  ...['mid', 'early', 'late', 'pre', 'post', 'ex', 'non', 'sub', 'multi', 'over', 'under', 'plus', 'minus', 'about'],
  ...['top', 'age', 'aged', 'double', 'no', 'fig', 'figure', 'table', 'section', 'chapter', 'page', 'year', 'to', 'of'],
];
const CURRENCY_CODES = 'RMB|CNY|USD|EUR|HKD|JPY|GBP|AUD|SGD|KRW';
const NO_NAME = new RegExp(
  [
    `^(?:${PREFIXES.join('|')})-\\d`,
    `^(?:${CURRENCY_CODES})-?\\d`,
    '^[a-z]+-(?:19|20)\\d{2}$', // Sino-2020: a year
  ].join('|'),
  'i',
);

export const NAMES: Rule[] = [
  // In Chinese the disease has no number: 新冠.
  rule(/COVID-?19(?!\d)/i, () => 'none'),
  // Nor have 二氧化碳 and 甲烷.
  rule(/(?<![A-Za-z0-9])(?:[kMG]?t|kg)?(?:CO2|CH4|N2O|SO2|NO2|SF6|NF3|NH3|H2O)(?:-?eq?)?(?![A-Za-z0-9])/, () => 'none'),
  rule(STANDARD, ([text]) => withoutNumber(text)),
  rule(TOKEN, ([text], { after }) => token(text, after)),
  rule(FROM_DIGIT, ([text]) => (/^\d+[A-Z]/u.test(text) ? identifier(text) : withoutNumber(text))),
];

function token(text: string, after: string): Reading | undefined {
  if (!/\d/u.test(text) || NO_NAME.test(text)) return undefined;
  // MAU3亿, Snowflake174%: a name and its value
  if (/^[A-Za-z]{2,}\d+(?:\.\d+)?$/u.test(text) && /^\s?[万亿%‰]/u.test(after)) return undefined;
  // `Web3.0` may be `Web 3.0`, and `Qwen-7B` the `Qwen` of 7 billion
  const [, billions] = /^[A-Za-z]+-(\d+(?:\.\d+)?)B$/u.exec(text) ?? [];
  const [, digits] = /^[A-Za-z]+-?(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  const value = billions ? scaled(billions, 9) : digits && scaled(digits);
  return value ? { ...identifier(text), alternatives: [plain(value)] } : withoutNumber(text);
}

const withoutNumber = (text: string): Reading => ({
  ...identifier(text),
  key: text.toLowerCase().replace(/\s/gu, '').replace(/[–—]/gu, '-').replace('：', ':').replace('×', 'x'),
  alternatives: [],
});
