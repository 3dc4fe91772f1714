import { type Lang, readNumbers } from '../languages/index.ts';
import { textFacts } from '../languages/checks/index.ts';

/** What can be compared of two texts in different languages. */
export interface Traits {
  /** Values of numbers that a translation must have; of an identifier and a date what it is called by. */
  numbers: Set<string>;
  /** Words in Latin letters that are names: `OpenRank`, `GitHub`. A Chinese text writes them as an English one does. */
  names: Set<string>;
  /** Length as it would be in English. */
  length: number;
}

export function traitsOf(text: string, lang: Lang): Traits {
  return {
    numbers: new Set(
      readNumbers(text, lang).flatMap(({ required, value, key }) => (required ? [key ?? String(value)] : [])),
    ),
    names: new Set(text.match(NAME)?.map((name) => name.toLowerCase())),
    length: text.length * textFacts(lang).lettersPerCharacter,
  };
}

/** A word with a capital; a word at the beginning of an English sentence may be one too. */
const NAME = /(?<![A-Za-z0-9])[a-z]*[A-Z][A-Za-z0-9]+/g;

/** So many numbers and names on each side, and none of them shared: the texts do not say the same. */
const ENOUGH = 3;

/** How likely two texts are each other's translation, up to 6; 0: not at all. */
export function likenessOf(one: Traits, other: Traits): number {
  const [numbers, names] = [shared(one.numbers, other.numbers), shared(one.names, other.names)];
  const allNumbers = Math.max(one.numbers.size, other.numbers.size);
  const fewerNumbers = Math.min(one.numbers.size, other.numbers.size);
  const fewerNames = Math.min(one.names.size, other.names.size);
  if (numbers + names === 0 && fewerNumbers + fewerNames >= ENOUGH) return 0;
  return (
    1 +
    (allNumbers ? (2 * numbers) / allNumbers : 0) +
    (fewerNames ? (2 * names) / fewerNames : 0) +
    Math.min(one.length, other.length) / Math.max(one.length, other.length, 1)
  );
}

function shared(ones: Set<string>, others: Set<string>): number {
  let count = 0;
  for (const one of ones) if (others.has(one)) count++;
  return count;
}
