import type { Lang } from '../languages/index.ts';

export interface UnitFactor {
  /** By what a number in this unit is multiplied; always a power of ten. */
  factor: number;
  /** The unit that remains: `RMB`, `USD`, `%`, `points`, or the word as written. */
  base: string;
}

const FORMS: Record<Lang, RegExp> = {
  zh: /^(?<number>)(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦])|百(?!分))?(?:个)?(?<rest>.*)$/u,
  en: /^(?<currency>RMB|CNY|US\$|HK\$|\$|€)?\s?(?<number>10{0,2}(?:,?000)*(?!\d))?\s?(?<scale>(?:hundred |thousand )?(?:thousand|million|billion|trillion)s?)?(?: of)?\s?(?<rest>.*)$/iu,
};

const POWERS: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const BASES: Record<string, string> = {
  元: 'RMB',
  人民币: 'RMB',
  元人民币: 'RMB',
  RMB: 'RMB',
  CNY: 'RMB',
  yuan: 'RMB',
  'yuan (RMB)': 'RMB',
  美元: 'USD',
  US$: 'USD',
  $: 'USD',
  'US dollars': 'USD',
  港元: 'HKD',
  HK$: 'HKD',
  欧元: 'EUR',
  '€': 'EUR',
  '%': '%',
  '％': '%',
  percent: '%',
  'per cent': '%',
  百分点: 'points',
  个百分点: 'points',
  'percentage points': 'points',
};

/** Bases that mean the same in both languages, so that a difference between them is an error. */
export const KNOWN_BASES = new Set(Object.values(BASES));

/** `万亿元` -> 1e12 RMB, `亿件` -> 1e8 件, `million people` -> 1e6 people, `10,000 tonnes` -> 1e4 tonnes, `%` -> 1 %. */
export function unitFactor(unit: string, lang: Lang): UnitFactor {
  const text = unit.trim();
  if (BASES[text]) return { factor: 1, base: BASES[text] };
  const { currency, number, scale, rest } = FORMS[lang].exec(text)!.groups!;
  const power = (number ? number.replaceAll(',', '').length - 1 : 0) + powerOf(scale);
  const base = (currency ?? rest ?? '').trim();
  return { factor: 10 ** power, base: BASES[base] ?? base };
}

/** `thousand million` -> 9. */
const powerOf = (scale = ''): number =>
  scale
    .toLowerCase()
    .split(' ')
    .reduce((total, word) => total + (POWERS[word.replace(/s$/u, '')] ?? 0), 0);

const CURRENCIES = new Set(['RMB', 'USD', 'EUR', 'HKD', 'JPY', 'GBP']);

export const isCurrency = (base: string | undefined): boolean => base !== undefined && CURRENCIES.has(base);
