import type { ReadUnit } from '../../numbers/language-numbers.ts';
import { CURRENCIES, CURRENCY, PERCENTAGES, SCALE, SCALES } from './lexicon.ts';

const BASES: Record<string, string> = { ...CURRENCIES, ...PERCENTAGES };

/** What the units of money and percentages come to. */
export const knownUnits = Object.values(BASES);

const UNIT = new RegExp(
  [
    `^(?<currency>${CURRENCY})?`,
    String.raw`\s?(?<number>10{0,2}(?:,?000)*(?!\d))?`,
    String.raw`\s?(?<scale>(?:hundred |thousand )?(?:${SCALE})s?)?(?: of)?`,
    String.raw`\s?(?<rest>.*)$`,
  ].join(''),
  'iu',
);

/** `RMB trillion` -> 12 and RMB, `million people` -> 6 and people, `10,000 tonnes` -> 4 and tonnes. */
export function readUnit(text: string): ReadUnit {
  if (BASES[text]) return { power: 0, base: BASES[text] };
  const { currency, number, scale, rest } = UNIT.exec(text)!.groups!;
  const base = (currency ?? rest ?? '').trim();
  const zeros = number ? number.replaceAll(',', '').length - 1 : 0;
  return { power: zeros + powerOf(scale), base: BASES[base] ?? base };
}

/** `thousand million` -> 9. */
const powerOf = (scale = ''): number =>
  scale
    .toLowerCase()
    .split(' ')
    .reduce((total, word) => total + (SCALES[word.replace(/s$/u, '')] ?? 0), 0);
