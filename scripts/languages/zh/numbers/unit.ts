import type { ReadUnit } from '../../numbers/language-numbers.ts';
import { CURRENCIES, PERCENTAGES, SCALE, SCALES } from './lexicon.ts';

const BASES: Record<string, string> = { ...CURRENCIES, ...PERCENTAGES };

/** What the units of money and percentages come to. */
export const knownUnits = Object.values(BASES);

/** In a unit 百 is a scale word too. */
const UNIT = new RegExp(`^(?<scale>${SCALE}|百(?!分))?(?:个)?(?<rest>.*)$`, 'u');

/** `万亿元` -> 12 and RMB, `亿件` -> 8 and 件, `%` -> 0 and %. */
export function readUnit(text: string): ReadUnit {
  if (BASES[text]) return { power: 0, base: BASES[text] };
  const { scale, rest = '' } = UNIT.exec(text)!.groups!;
  const base = rest.trim();
  return { power: scale ? (SCALES[scale] ?? 2) : 0, base: BASES[base] ?? base };
}
