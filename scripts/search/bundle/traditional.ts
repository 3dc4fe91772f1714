import { Converter } from 'opencc-js/t2cn';
import { formsAlike, type SearchLanguage, type SimpleForms, simplifier } from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';

/** The forms of Hong Kong are no others of opencc's own: 裏, 衞, 綫. */
const converters = (['t', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Every traditional character by itself with its simplified form; those only whose form is as long in memory. */
let forms: [string, string][] | undefined;
const simpleForms = (): [string, string][] => (forms ??= findForms());

function findForms(): [string, string][] {
  const chars = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCodePoint(FIRST + i));
  // All at once: one by one takes three times as long.
  const converted = converters.map((to) => to(chars.join('\n')).split('\n'));
  return chars
    .map((char, i): [string, string] => [char, converted.map((all) => all[i]!).find((form) => form !== char) ?? char])
    .filter(([from, to]) => to !== from && to.length === 1);
}

const toTable = (pairs: readonly [string, string][]): SimpleForms => [
  pairs.map(([from]) => from).join(''),
  pairs.map(([, to]) => to).join(''),
];

/**
 * The traditional characters that a text or a query may have, with their simplified forms: `['單電', '单电']`. The
 * browser reads by it, character by character.
 */
export function traditionalTable(records: readonly SearchRecord[]): SimpleForms {
  const occurring = unitsIn(records);
  const occurs = (char: string): boolean => occurring[char.charCodeAt(0)] === 1;
  return toTable(simpleForms().filter(([from, to]) => occurs(from) || occurs(to)));
}

/** Marks the units of UTF-16 that occur, by their number: a set of all characters would take ten times as long. */
function unitsIn(records: readonly SearchRecord[]): Uint8Array {
  const marks = new Uint8Array(0x10000);
  const mark = (text: string): void => {
    for (let i = 0; i < text.length; i++) marks[text.charCodeAt(i)] = 1;
  };
  for (const { title, blocks } of records) {
    mark(title);
    for (const { text } of blocks) mark(text);
  }
  return marks;
}

/** Texts of a language as a query is read: in simplified characters, where they are written in traditional ones. */
export const asSearched = ({ traditional, alike }: SearchLanguage): ((text: string) => string) =>
  traditional ? simplifier(toTable(simpleForms()), formsAlike(alike)) : (text) => text;
