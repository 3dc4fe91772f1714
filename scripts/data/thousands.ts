import { readMarks, writeMarks } from './cell-marks.ts';

/** Four digits may be a year. */
const LEAST = 5;
const WHOLE = /(?<![\d.,])\d{4,}(?!\d|,\d)/gu;
/** Numbers without words, units or brackets around them; signs and flags may stand there. */
const PLAIN = /^[<>≥≤~≈]?\s?[+\-−]?\d[\d,]*(?:\.\d+)?\s?[%‰]?(?:\s?\([a-z]\)|\s?[pre])?$/u;

/** Whether all of a column that is no missing value is a number, as it stands: none is a code (`0012`), one at least has five digits. */
export const areLargeNumbers = (texts: readonly string[]): boolean => {
  const bare = texts.map((text) => readMarks(text).bare).filter((text) => /\d/u.test(text));
  return bare.every((text) => PLAIN.test(text) && !/^0\d/u.test(text)) && bare.some((text) => digitsIn(text) >= LEAST);
};

const digitsIn = (text: string): number => Math.max(0, ...(text.match(WHOLE) ?? []).map(({ length }) => length));

/** `1234567.5` -> `1,234,567.5`, as reports write it in every language. */
export function withThousands(text: string): string {
  const marks = readMarks(text);
  return writeMarks(
    marks.bare.replace(WHOLE, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')),
    marks,
  );
}
