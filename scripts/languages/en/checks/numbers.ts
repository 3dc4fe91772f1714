import type { Messages, Place } from '../../message.ts';
import { languageNames } from '../language-names.ts';
import { placeIn } from './names.ts';

/** `once`, `2 times`. */
const often = (times: number): string => (times === 1 ? 'once' : `${times} times`);

const correct = (canAllow: boolean): string =>
  `correct one of the two${canAllow ? ', or excuse it with <Allow numbers="…" reason="…" /> after the block' : ''}`;

/** What is expected where two cells differ in this. */
const CELLS = {
  value: (value: string) => `${value} in plain numbers`,
  unit: () => 'the same unit',
  qualifier: () => 'the same word before the number (over, nearly, about, under)',
  text: () => 'the same numbers',
  kind: () => 'a number in both',
};

const TIMES: Record<number, string> = { 1: 'ten', 2: 'a hundred', 3: 'a thousand', 4: 'ten thousand' };

/** `power`: 1 where the number here is ten times the other, -2 where it is a hundredth of it, 0 where it is neither. */
const TWO_NUMBERS = {
  missing: (power: number) =>
    TIMES[Math.abs(power)] ? `, ${TIMES[Math.abs(power)]} times ${power > 0 ? 'more' : 'less'} than` : ', but',
  direction: () => ', going the other way than',
  currency: () => ', in another currency than',
  sign: () => ', a minus or a word for one being in one text only, and',
  balance: () => ', a gain in one text and a loss in the other, and',
  measure: () => ', in another unit than',
  period: () => ', another part of the year than',
  qualifier: () => ', but',
};

export const numbers = {
  unusedAllow: (number: string) => [
    `this <Allow> excuses ${number}, but nothing differs there`,
    'an <Allow> right after the block whose number the other language lacks',
    'take the number or the whole <Allow> away',
  ],
  /** Cells with their units; `value`: what the other cell holds, in the words of this language. */
  otherCell: (reason: keyof typeof CELLS, here: string, there: string, place: Place, value: string) => [
    `the cell has ${here}, ${placeIn(place)} ${there}`,
    CELLS[reason](value),
    'correct one of the two',
  ],
  otherUnit: (here: string, there: string, place: Place) => [
    `the unit here is “${here}”, in ${placeIn(place)} “${there}”, and the numbers do not go with it`,
    'numbers and unit that together say the same in both',
    'correct the unit, or all the numbers under it',
  ],
  misquoted: (number: string, { lang, at }: Place) => [
    `“${number}” stands in quoted ${languageNames[lang]} here and not in ${placeIn({ lang, at })}`,
    `the words as the ${languageNames[lang]} has them`,
    'correct the quotation',
  ],
  shortQuote: (quote: string, { lang, at }: Place) => [
    `the quoted ${languageNames[lang]} “${quote}” has other numbers than ${placeIn({ lang, at })}`,
    `the words as the ${languageNames[lang]} has them`,
    'correct the quotation',
  ],
  /** `expected`: the number in the words of the language here. */
  tooFew: (
    there: string,
    expected: string,
    times: { here: number; there: number },
    place: Place,
    canAllow: boolean,
  ) => [
    `“${there}” stands ${often(times.there)} in ${placeIn(place)} and ${often(times.here)} here`,
    `${expected} as often here`,
    correct(canAllow),
  ],
  tooMany: (here: string, times: { here: number; there: number }, place: Place, canAllow: boolean) => [
    `“${here}” stands ${often(times.here)} here and ${often(times.there)} in ${placeIn(place)}`,
    'as often in both',
    correct(canAllow),
  ],
  missing: (there: string, expected: string, place: Place, canAllow: boolean) => [
    `“${there}” of ${placeIn(place)} is missing here`,
    expected,
    correct(canAllow),
  ],
  /** `expected`: the number in the words of the language there. */
  added: (here: string, expected: string, place: Place, canAllow: boolean) => [
    `“${here}” stands here and not in ${placeIn(place)}`,
    `${expected} there, or nothing here`,
    correct(canAllow),
  ],
  /** `expected`: the number there in the words of the language here, where it is the value that differs. */
  other: (
    problem: keyof typeof TWO_NUMBERS,
    numbers: { here: string; there: string; expected: string; power: number },
    place: Place,
    canAllow: boolean,
  ) => [
    `“${numbers.here}” stands here${TWO_NUMBERS[problem](numbers.power)} “${numbers.there}” in ${placeIn(place)}`,
    problem === 'missing' ? numbers.expected : 'the same in both',
    correct(canAllow),
  ],
} satisfies Messages;
