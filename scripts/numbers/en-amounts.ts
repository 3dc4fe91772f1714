import { scaled, shifted } from './decimal.ts';
import { plain } from './readings.ts';
import type { Around } from './scan.ts';
import type { Qualifier, Reading, Sense } from './types.ts';

export const POWERS: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  tn: 12,
};

const CURRENCIES: Record<string, string> = {
  RMB: 'RMB',
  CNY: 'RMB',
  '¥': 'RMB',
  yuan: 'RMB',
  US$: 'USD',
  $: 'USD',
  USD: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
};
interface AmountParts {
  sign?: string;
  currency?: string;
  digits: string;
  nth?: string;
  small?: string;
  large?: string;
  mark?: string;
}

export function amount({ sign, currency, digits, nth, small, large, mark }: AmountParts, around: Around): Reading {
  const power = (POWERS[small?.toLowerCase() ?? ''] ?? 0) + (POWERS[large?.toLowerCase() ?? ''] ?? 0);
  const value = scaled(digits, power);
  const minus = sign ? ({ sign: sign === '+' ? '+' : '-' } as const) : {};
  const unit = currency
    ? { unit: CURRENCIES[currency] ?? CURRENCIES[currency.toUpperCase()] ?? CURRENCIES[currency.toLowerCase()]! }
    : {};
  const common = { ...minus, ...qualify(around), ...unit, digits: digits.replaceAll(',', ''), power, required: true };
  if (nth) return { kind: 'ordinal', value, required: true };
  if (mark === '‰') return { kind: 'percent', value: shifted(value, -1), ...common };
  if (mark && /^(?:%|per\s?cent)$/iu.test(mark) && /^\s(?:off|discount)\b/u.test(around.after))
    return { kind: 'discount', value: 100 - value, ...common };
  if (mark && /^(?:%|per\s?cent)$/iu.test(mark)) return { kind: 'percent', value, ...common };
  if (mark && /^(?:percentage|pp)/iu.test(mark)) return { kind: 'points', value, ...common };
  if (mark && /^points?$/iu.test(mark))
    return { kind: 'plain', value, alternatives: [{ kind: 'points', value }], ...common };
  if (mark && /^times$/iu.test(mark)) return { ...multiple(value, true, around.before), ...common };
  return { kind: 'plain', value, ...common };
}

/** `five times` may be five times as much, or five occasions; `an increase of five times` is not five times as much. */
export function multiple(value: number, required: boolean, before: string): Reading {
  const more =
    /\b(?:increas\w*|growth|rise|up|grew|rose|grown|risen)\b[^,;.]*$/iu.test(before) &&
    !/\bto\s(?:\w+\s)?$/iu.test(before);
  const alternatives: Sense[] = more ? [plain(value)] : [plain(value), { kind: 'as much', value }];
  return { kind: 'times', value, alternatives, required };
}

const BEFORE: [RegExp, Qualifier][] = [
  [
    /\b(?:over|more than|above|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|topp?(?:ed|ing|s)|upwards of|pass(?:ed|ing)|at least)\s(?:RMB\s|US\$)?$/iu,
    'over',
  ],
  [/\b(?:nearly|almost|close to|just under|approach(?:ed|ing))\s(?:RMB\s|US\$)?$/iu, 'nearly'],
  [/\b(?:about|around|some|roughly|approximately)\s(?:RMB\s|US\$)?$/iu, 'about'],
  [/\b(?:under|less than|below|fewer than)\s(?:RMB\s|US\$)?$/iu, 'under'],
];

export function qualify({ before, after }: Around): { qualifier?: Qualifier } {
  if (/^\+|^\sor (?:more|so more|above|over)\b/u.test(after)) return { qualifier: 'over' };
  const qualifier = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  return qualifier ? { qualifier } : {};
}
