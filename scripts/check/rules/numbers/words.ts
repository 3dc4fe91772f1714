import { facts, type NumberFound, numbersOf, type Place } from '../../../languages/index.ts';
import { type Allowed, comparePair, type Difference, inWords, isPowerOfTen } from '../../../numbers/index.ts';
import { type Passage, type Position, type Problem, problemAt, type Wording } from '../../../content/index.ts';
import { isQuoted, misquoted } from './quotes.ts';

interface Leave {
  /** There is a place for an `<Allow>`. */
  canAllow?: boolean;
  /** A remark of our own on the source: it may quote a number in the source's language only. */
  isRemark?: boolean;
}

/**
 * The numbers of two texts that differ. Reported at the translation, and the place in the source is named. Whichever
 * language comes first in the library: Chinese is read as the source of English, which repeats dates and names that
 * Chinese does not, and not the reverse.
 */
export function differencesInWords(
  first: Passage,
  second: Passage,
  allowed: Allowed = {},
  { canAllow = false, isRemark = false }: Leave = {},
): Problem[] {
  const [source, translation] = isHan(second) && !isHan(first) ? [second, first] : [first, second];
  const differences = comparePair(source, translation, allowed)
    .filter(
      (difference) =>
        !isExempt(difference, allowed) &&
        !isQuoted(difference, source, translation, isRemark) &&
        !isPerson(difference, translation),
    )
    .map((difference) => {
      const { here, there } = sidesOf(difference);
      return problemAt(
        translation.at(here?.start ?? beside(source, translation, there!.start)),
        'numbers',
        wordingOf(difference, source, translation, canAllow),
      );
    });
  return [...differences, ...misquoted(source, translation)];
}

const isHan = ({ lang }: Passage): boolean => facts(lang).script === 'Han';

/** Where a number that is missing would stand: in the same attribute of the figure. */
const beside = (source: Passage, translation: Passage, index: number): number =>
  translation.starts?.[source.starts?.findLastIndex((start) => start <= index) ?? 0] ?? 0;

/** `comparePair` lets an `Allow` exempt a missing number only. */
function isExempt({ problem, number, suggestion }: Difference, allowed: Allowed): boolean {
  if (problem === 'missing' && number.required) return false;
  const all = Object.values(allowed).flat();
  return [number, suggestion].some((one) => one && all.some((text) => text === one.text || text === one.digits));
}

const isPerson = ({ side, number }: Difference, { lang }: Passage): boolean =>
  side === 'translation' && (numbersOf(lang).personalName?.test(number.text) ?? false);

/** The number in the translation and that in the source, as far as there is one. */
function sidesOf({ side, number, suggestion }: Difference): { here?: NumberFound; there?: NumberFound } {
  return side === 'translation' ? { here: number, there: suggestion } : { here: suggestion, there: number };
}

function wordingOf(difference: Difference, source: Passage, translation: Passage, canAllow: boolean): Wording {
  const { problem } = difference;
  const { here, there } = sidesOf(difference);
  const place = placeOf(source.at(there?.start ?? 0), source);
  const times = difference.times && { here: difference.times.translation, there: difference.times.source };
  if (here && there) {
    const expected = inWords(there, translation.lang);
    const numbers = { here: here.text, there: there.text, expected, power: powerOf(here, there) };
    return (words) => words.numbers.other(problem, numbers, place, canAllow);
  }
  if (there) {
    const { text } = there;
    const expected = inWords(there, translation.lang);
    return ({ numbers }) =>
      times ? numbers.tooFew(text, expected, times, place, canAllow) : numbers.missing(text, expected, place, canAllow);
  }
  const { text } = here!;
  const expected = inWords(here!, source.lang);
  return ({ numbers }) =>
    times ? numbers.tooMany(text, times, place, canAllow) : numbers.added(text, expected, place, canAllow);
}

const placeOf = ({ file, line }: Position, { lang }: Passage): Place => ({ lang, at: `${file}:${line}` });

/** By how many powers of ten one number is more than the other, where it is nothing else; else 0. */
const powerOf = (here: NumberFound, there: NumberFound): number =>
  here.date || !isPowerOfTen(here.value, there.value) ? 0 : Math.round(Math.log10(here.value / there.value));
