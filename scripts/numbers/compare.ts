import type { Lang } from '../languages/index.ts';
import { againstEachOther } from './direction.ts';
import { match, shareSense, type Matched } from './match.ts';
import { readNumbers } from './read.ts';
import { mentions, repeats, unsettled } from './repeats.ts';
import { suggest } from './suggest.ts';
import { isCurrency } from './units.ts';
import type { Difference, NumberFound } from './types.ts';

/** Numbers that one language may have alone, as they are written there: `{ en: ['12'] }`. */
export type Allowed = Partial<Record<Lang, string[]>>;

/**
 * Holds every number of a Chinese block against its English twin, by value: `37.21万亿元` is `RMB 37.21 trillion`.
 * Returns what differs; nothing is rounded.
 */
export function comparePair(zh: string, en: string, allowed: Allowed = {}): Difference[] {
  const numbers = { zh: readNumbers(zh, 'zh'), en: readNumbers(en, 'en') };
  const open = unsettled(numbers.zh.filter(repeats), numbers.en.filter(repeats));
  const matched = match(
    inOrder([...numbers.zh.filter((number) => !repeats(number)), ...open.zh]),
    inOrder([...numbers.en.filter((number) => !repeats(number)), ...open.en]),
  );
  const missed = {
    zh: without(
      matched.zh.filter(({ required }) => required),
      allowed.zh,
      'zh',
    ),
    en: without(
      matched.en.filter(({ required }) => required),
      allowed.en,
      'en',
    ).filter((number) => !isAddedName(number, numbers.zh)),
  };
  const missing = suggest(missed.zh, [...missed.en, ...open.spare]).filter(
    ({ number }) => !open.spare.includes(number),
  );
  return [
    ...once(missing.map((difference) => counted(difference, numbers))),
    ...clashes(matched),
    ...wrongDirections(matched, zh, en),
    ...wrongCurrencies(matched, numbers.zh),
    ...wrongQualifiers(matched),
  ];
}

const inOrder = (numbers: NumberFound[]): NumberFound[] => [...numbers].sort((a, b) => a.start - b.start);

/** A number that stands on the other side too, but less often, is not simply missing there. */
function counted(difference: Difference, numbers: Record<Lang, NumberFound[]>): Difference {
  const { side, number, suggestion } = difference;
  const times = { zh: mentions(number, numbers.zh), en: mentions(number, numbers.en) };
  const [here, there] = side === 'zh' ? [times.zh, times.en] : [times.en, times.zh];
  return !suggestion && there > 0 && here > there ? { ...difference, times } : difference;
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
  return ours.length === 1 && theirs.length === 1
    ? [{ problem: 'missing', side: 'zh', number: ours[0]!, suggestion: theirs[0]! }]
    : [];
}

const isCount = ({ kind, required, value }: NumberFound): boolean =>
  !required && kind === 'plain' && value > 2 && value < 13;

/** What stands two times too few is told once. */
const once = (differences: Difference[]): Difference[] =>
  differences.filter(
    ({ times, number }, index) =>
      !times || !differences.slice(0, index).some((before) => before.times && shareSense(before.number, number)),
  );

function wrongDirections({ pairs }: Matched, zh: string, en: string): Difference[] {
  return againstEachOther(pairs, zh, en).map((pair) => ({
    problem: 'direction',
    side: 'en',
    number: pair.en,
    suggestion: pair.zh,
  }));
}

/** Where the Chinese names none, 过亿, it is yuan, or what it names elsewhere. */
function wrongCurrencies({ pairs }: Matched, numbers: NumberFound[]): Difference[] {
  const known = new Set(['RMB', ...numbers.map(({ unit }) => unit)]);
  return pairs
    .filter(({ zh, en }) => isCurrency(en.unit) && (isCurrency(zh.unit) ? zh.unit !== en.unit : !known.has(en.unit)))
    .map(({ zh, en }) => ({ problem: 'currency', side: 'en', number: en, suggestion: zh }));
}

/** `近30万` is not `over 300,000`. A qualifier that stands in one language only is let pass. */
function wrongQualifiers({ pairs }: Matched): Difference[] {
  return pairs
    .filter(
      ({ zh, en }) =>
        zh.qualifier &&
        en.qualifier &&
        zh.qualifier !== en.qualifier &&
        [zh, en].some(({ qualifier }) => qualifier === 'over'),
    )
    .map(({ zh, en }) => ({ problem: 'qualifier', side: 'en', number: en, suggestion: zh }));
}
