import { type Lang, knownLanguages, numbersOf } from '../languages/index.ts';

export interface UnitFactor {
  /** By what a number in this unit is multiplied; always a power of ten. */
  factor: number;
  /** The unit that remains: `RMB`, `USD`, `%`, `points`, or the word as written. */
  base: string;
}

/** Units that mean the same in every language, so that a difference between them is an error. */
export const KNOWN_BASES = new Set(knownLanguages.flatMap((lang) => numbersOf(lang).knownUnits));

/** `万亿元` -> 1e12 RMB, `亿件` -> 1e8 件, `million people` -> 1e6 people, `10,000 tonnes` -> 1e4 tonnes, `%` -> 1 %. */
export function unitFactor(unit: string, lang: Lang): UnitFactor {
  const { power, base } = numbersOf(lang).readUnit(unit.trim());
  return { factor: 10 ** power, base };
}

/** `unit="—"` says that the numbers have none, as those of an index: ''. */
export const withoutDash = (unit: string | undefined): string | undefined =>
  /^[—–-]{1,2}$/u.test(unit ?? '') ? '' : unit;

/** The unit that a figure's numbers have where they name none themselves; '' where it says that they have none. */
export const unitOf = ({ unit }: { unit?: string }): string => withoutDash(unit) ?? '';
