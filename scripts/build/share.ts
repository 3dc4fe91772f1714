import { ExpectedError } from '../expected-error.ts';

/** A part of a library, as `--part 2/8` names it: the second of eight. */
export interface Share {
  part: number;
  of: number;
}

/** More would be a mistake of typing. */
const MOST = 1000;

/** Reads `2/8`. Throws an ExpectedError. */
export function readShare(text: string): Share {
  const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (!part || !of || part > of || of > MOST)
    throw new ExpectedError(
      `--part is «${text}»: which part of how many was expected, such as --part 2/8 (at most ${MOST} parts).`,
    );
  return { part, of };
}

/** Reads `--of 8` and `--jobs 2`: a number of things, at most so many. Throws an ExpectedError. */
export function readNumber(option: string, text: string, things: string, most: number): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most)
    throw new ExpectedError(`${option} is «${text}»: a number of ${things} from 1 to ${most} was expected.`);
  return number;
}

export const readParts = (text: string): number => readNumber('--of', text, 'parts', MOST);

export const shareName = ({ part, of }: Share): string => `${part}-of-${of}`;
