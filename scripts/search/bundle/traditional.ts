import { Converter } from 'opencc-js/t2cn';
import type { SearchRecord } from '../records/index.ts';

const simplifyText = Converter({ from: 't', to: 'cn' });

/** `農村網絡` -> `农村网络`, by the context of each character. */
export const toSimplified = (text: string): string => simplifyText(text);

const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * The traditional characters whose simplified forms the texts have, in two strings of the same length:
 * `['單電', '单电']`. The browser reads a query by it, character by character.
 */
export function traditionalTable(records: readonly SearchRecord[]): [traditional: string, simplified: string] {
  const occurring = new Set(
    records.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join(''),
  );
  const pairs = simpleForms().filter(([, simplified]) => occurring.has(simplified));
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}

let forms: [string, string][] | undefined;
const simpleForms = (): [string, string][] =>
  (forms ??= Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCodePoint(FIRST + i))
    .map((char): [string, string] => [char, simplifyText(char)])
    .filter(([from, to]) => to !== from && Array.from(to).length === 1));
