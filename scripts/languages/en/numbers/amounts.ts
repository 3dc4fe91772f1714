import { scaled, shifted } from '../../numbers/decimal.ts';
import { plain } from '../../numbers/readings.ts';
import type { Around } from '../../numbers/scan.ts';
import { type NumberValue, type Qualifier, qualifiers, type Reading } from '../../numbers/types.ts';
import { currencyOf, QUALIFIERS, SCALES } from './lexicon.ts';

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
  const power = (SCALES[small?.toLowerCase() ?? ''] ?? 0) + (SCALES[large?.toLowerCase() ?? ''] ?? 0);
  const value = scaled(digits, power);
  const minus = sign ? ({ sign: sign === '+' ? '+' : '-' } as const) : {};
  const unit = currency ? { unit: currencyOf(currency) } : {};
  const common = { ...minus, ...qualify(around), ...unit, digits: digits.replaceAll(',', ''), power, required: true };
  if (nth) return { kind: 'ordinal', value, required: true };
  if (mark === '‰') return { kind: 'percent', value: shifted(value, -1), ...common };
  if (mark && /^(?:%|per\s?cent)$/iu.test(mark) && /^\s(?:off|discount)\b/u.test(around.after))
    return { kind: 'discount', value: 100 - value, ...common };
  if (mark && /^(?:%|per\s?cent)$/iu.test(mark)) return { kind: 'percent', value, ...common };
  if (mark && PER.some(([words]) => words.test(mark))) {
    const down = PER.find(([words]) => words.test(mark))![1];
    return { kind: 'percent', value: shifted(value, -down), alternatives: [plain(value)], ...common };
  }
  if (mark && /^(?:basis|bp)/iu.test(mark))
    return { kind: 'points', value: shifted(value, -2), alternatives: [plain(value)], ...common };
  if (mark && /^(?:percentage|pp)/iu.test(mark)) return { kind: 'points', value, ...common };
  if (mark && /^points?$/iu.test(mark))
    return { kind: 'plain', value, alternatives: [{ kind: 'points', value }], ...common };
  if (mark && /^times$/iu.test(mark)) return { ...multiple(value, true, around.before), ...common };
  return { kind: 'plain', value, ...common };
}

/** By how many powers of ten less than a percentage: `6.77 per thousand` is 0.677%. */
const PER: [RegExp, number][] = [
  [/^per\s(?:thousand|mil)/iu, 1],
  [/^per\sten/iu, 2],
];

/** `five times` may be five times as much, or five occasions; `an increase of five times` is not five times as much. */
export function multiple(value: number, required: boolean, before: string): Reading {
  const more =
    /\b(?:increas\w*|growth|rise|up|grew|rose|grown|risen)\b[^,;.]*$/iu.test(before) &&
    !/\bto\s(?:\w+\s)?$/iu.test(before);
  const alternatives: NumberValue[] = more ? [plain(value)] : [plain(value), { kind: 'multiple', value }];
  return { kind: 'times', value, alternatives, required };
}

/** What qualifies a number in a sentence besides the words that also do in a cell of a table. */
const IN_PROSE: Record<Qualifier, string[]> = {
  over: [
    'exceed(?:ed|ing|s)?',
    'surpass(?:ed|ing|es)?',
    'topp?(?:ed|ing|s)',
    'upwards of',
    'pass(?:ed|es|ing)?',
    'at least',
  ],
  nearly: ['close to', 'just under', 'approach(?:ed|ing)'],
  about: ['some', 'roughly'],
  under: [],
};

const BEFORE = qualifiers.map((qualifier): [Qualifier, RegExp] => {
  const words = [...QUALIFIERS[qualifier], ...IN_PROSE[qualifier]];
  return [qualifier, new RegExp(`(?<!\\bnot? )\\b(?:${words.join('|')})\\s(?:the\\s)?(?:RMB\\s|US\\$)?$`, 'iu')];
});

export function qualify({ before, after }: Around): { qualifier?: Qualifier } {
  if (/^\+|^\sor (?:more|so more|above|over)\b/u.test(after)) return { qualifier: 'over' };
  const qualifier = BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  return qualifier ? { qualifier } : {};
}
