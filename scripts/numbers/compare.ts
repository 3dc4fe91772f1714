import { againstEachOther } from './direction.ts';
import { match, shareSense, type Matched } from './match.ts';
import { readNumbers } from './read.ts';
import { changedParts, repeats, uncovered } from './repeats.ts';
import { suggest } from './suggest.ts';
import { isCurrency } from './units.ts';
import type { Difference, Lang, NumberFound } from './types.ts';

/** Numbers that one language may have alone, as they are written there: `{ en: ['12'] }`. */
export type Allowed = Partial<Record<Lang, string[]>>;

/**
 * Holds every number of a Chinese block against its English twin, by value: `37.21万亿元` is `RMB 37.21 trillion`.
 * Returns what differs; nothing is rounded.
 */
export function comparePair(zh: string, en: string, allowed: Allowed = {}): Difference[] {
  const numbers = { zh: readNumbers(zh, 'zh'), en: readNumbers(en, 'en') };
  const often = { zh: numbers.zh.filter(repeats), en: numbers.en.filter(repeats) };
  const changed = changedParts(often.zh, often.en);
  const open = { zh: [...uncovered(often.zh, often.en), ...changed.zh], en: [...uncovered(often.en, often.zh), ...changed.en] };
  const matched = match(
    numbers.zh.filter((number) => !repeats(number) || open.zh.includes(number)),
    numbers.en.filter((number) => !repeats(number) || open.en.includes(number)),
  );
  const missed = {
    zh: without(matched.zh.filter(({ firm }) => firm), allowed.zh, 'zh'),
    en: without(matched.en.filter(({ firm }) => firm), allowed.en, 'en').filter((number) => !isAddedName(number, numbers.zh)),
  };
  return [...suggest(missed.zh, missed.en), ...clashes(matched), ...wrongDirections(matched, zh, en), ...wrongCurrencies(matched), ...wrongQualifiers(matched)];
}

/** English may name the festival that Chinese calls 大促; but not Double 12 where print has 双十一. */
const isAddedName = ({ kind, key }: NumberFound, others: NumberFound[]): boolean =>
  kind === 'name' && !others.some((other) => other.kind === 'name' && family(other.key!) === family(key!));

const family = (key: string): string => key.split(' ')[0]!;

function without(numbers: NumberFound[], allowed: string[] = [], lang: Lang): NumberFound[] {
  const excused = allowed.flatMap((text) => readNumbers(text, lang));
  return numbers.filter((number) => !excused.some((other) => shareSense(number, other)));
}

/**
 * `三个` against `eight`: words alone are never missed, for languages are free in them, but where each side has just
 * one that the other lacks, one is wrong.
 */
function clashes({ zh, en }: Matched): Difference[] {
  const [ours, theirs] = [zh.filter(isCount), en.filter(isCount)];
  return ours.length === 1 && theirs.length === 1 ? [{ problem: 'missing', side: 'zh', number: ours[0]!, suggestion: theirs[0]! }] : [];
}

const isCount = ({ kind, firm, value }: NumberFound): boolean => !firm && kind === 'plain' && value > 2 && value < 13;

function wrongDirections({ pairs }: Matched, zh: string, en: string): Difference[] {
  return againstEachOther(pairs, zh, en).map((pair) => ({ problem: 'direction', side: 'en', number: pair.en, suggestion: pair.zh }));
}

function wrongCurrencies({ pairs }: Matched): Difference[] {
  return pairs
    .filter(({ zh, en }) => isCurrency(zh.unit) && isCurrency(en.unit) && zh.unit !== en.unit)
    .map(({ zh, en }) => ({ problem: 'currency', side: 'en', number: en, suggestion: zh }));
}

/** `近30万` is not `over 300,000`. A qualifier that stands in one language only is let pass. */
function wrongQualifiers({ pairs }: Matched): Difference[] {
  return pairs
    .filter(({ zh, en }) => zh.qualifier && en.qualifier && zh.qualifier !== en.qualifier && [zh, en].some(({ qualifier }) => qualifier === 'over'))
    .map(({ zh, en }) => ({ problem: 'qualifier', side: 'en', number: en, suggestion: zh }));
}
