import {
  isCurrency,
  isSameMoney,
  type Lang,
  type NumberFound,
  numbersOf,
  readNumbers,
  YUAN,
} from '../languages/index.ts';
import { againstEachOther } from './direction.ts';
import { inOtherBalance, withOtherSign } from './balance.ts';
import { match, type Matched, shareValue } from './match.ts';
import { isMeasuredOtherwise, withMeasures } from './measures.ts';
import { otherPeriods } from './periods.ts';
import { isRepeatable, mentions, unsettled } from './repeatable.ts';
import { suggest } from './suggest.ts';
import { withoutVersions } from './versions.ts';
import type { Difference, LocalText, Pair, Side } from './types.ts';

/** Numbers that one language may have alone, as they are written there: `{ en: ['12'] }`. */
export type Allowed = Partial<Record<Lang, string[]>>;

/**
 * Holds every number of a block against its translation, by value: `37.21万亿元` is `RMB 37.21 trillion`. Returns what
 * differs; nothing is rounded.
 */
export function comparePair(source: LocalText, translation: LocalText, allowed: Allowed = {}): Difference[] {
  const numbers = withoutVersions(
    { text: source.text, numbers: numbersIn(source) },
    { text: translation.text, numbers: numbersIn(translation) },
  );
  const langs = { source: source.lang, translation: translation.lang };
  const open = unsettled(numbers.source.filter(isRepeatable), numbers.translation.filter(isRepeatable), langs);
  const counted = (side: Side) => inOrder([...numbers[side].filter((number) => !isRepeatable(number)), ...open[side]]);
  const matched = match(counted('source'), counted('translation'));
  const missed = (side: Side) =>
    without(
      matched[side].filter(({ required }) => required),
      allowed[langs[side]],
      langs[side],
    );
  const added = missed('translation').filter((number) => !isAddedName(number, numbers.source));
  const missing = suggest(missed('source'), [...added, ...open.surplus]).filter(
    ({ number }) => !open.surplus.includes(number),
  );
  const reported = once(missing.map((difference) => withTimes(difference, numbers)));
  const directions = againstEachOther(matched.pairs, source, translation);
  const others = matched.pairs.filter((pair) => !directions.includes(pair));
  return [
    ...reported,
    ...clashes(matched),
    ...otherPeriods(source, translation).filter((period) => !reported.some((other) => overlaps(period, other))),
    ...directions.map(differ('direction')),
    ...withOtherSign(others, source, translation).map(differ('sign')),
    ...inOtherBalance(others, source, translation).map(differ('balance')),
    ...matched.pairs.filter(isMeasuredOtherwise).map(differ('measure')),
    ...matched.pairs.filter(hasOtherCurrency(numbers.source, source.lang)).map(differ('currency')),
    ...matched.pairs.filter(isQualifiedOtherwise).map(differ('qualifier')),
  ];
}

const numbersIn = ({ text, lang }: LocalText): NumberFound[] => withMeasures(readNumbers(text, lang), text, lang);

const inOrder = (numbers: NumberFound[]): NumberFound[] => [...numbers].sort((a, b) => a.start - b.start);

/** A number that stands on the other side too, but less often, is not simply missing there. */
function withTimes(difference: Difference, numbers: Record<Side, NumberFound[]>): Difference {
  const { side, number, suggestion } = difference;
  const times = {
    source: mentions(number, numbers.source),
    translation: mentions(number, numbers.translation),
  };
  const there = times[side === 'source' ? 'translation' : 'source'];
  return !suggestion && there > 0 && times[side] > there ? { ...difference, times } : difference;
}

/** English may name the festival that Chinese calls 大促; but not Double 12 where print has 双十一. */
const isAddedName = ({ kind, key }: NumberFound, others: NumberFound[]): boolean =>
  kind === 'name' && !others.some((other) => other.kind === 'name' && family(other.key!) === family(key!));

const family = (key: string): string => key.split(' ')[0]!;

function without(numbers: NumberFound[], allowed: string[] = [], lang: Lang): NumberFound[] {
  const exempt = allowed.flatMap((text) => readNumbers(text, lang));
  return numbers.filter((number) => !exempt.some((other) => shareValue(number, other)));
}

/**
 * `三个` against `eight`: words alone are never missed, for languages are free in them, but where each side has just
 * one that the other lacks, one is wrong.
 */
function clashes({ source, translation }: Matched): Difference[] {
  const [ours, theirs] = [source.filter(isCount), translation.filter(isCount)];
  return ours.length === 1 && theirs.length === 1
    ? [{ problem: 'missing', side: 'source', number: ours[0]!, suggestion: theirs[0]! }]
    : [];
}

const isCount = ({ kind, required, value }: NumberFound): boolean =>
  !required && kind === 'plain' && value > 2 && value < 13;

/** Of a wrong quarter its number may be told already. */
function overlaps(period: Difference, { side, number, suggestion }: Difference): boolean {
  const own = side === 'translation' ? period.number : period.suggestion!;
  const other = side === 'translation' ? period.suggestion! : period.number;
  return isWithin(number, own) || (suggestion !== undefined && isWithin(suggestion, other));
}

const isWithin = (one: NumberFound, { start, end }: NumberFound): boolean => one.start >= start && one.end <= end;

/** What stands two times too few is reported once. */
const once = (differences: Difference[]): Difference[] =>
  differences.filter(
    ({ times, number }, index) =>
      !times || !differences.slice(0, index).some((before) => before.times && shareValue(before.number, number)),
  );

/** Of a number that both texts have, reported at the translation. */
const differ =
  (problem: Difference['problem']) =>
  (pair: Pair): Difference => ({ problem, side: 'translation', number: pair.translation, suggestion: pair.source });

/** Where the source names no currency, 过亿, it is that of its language, or one that it names elsewhere. */
function hasOtherCurrency(numbers: NumberFound[], lang: Lang): (pair: Pair) => boolean {
  const known = [numbersOf(lang).impliedCurrency, ...numbers.map(({ unit }) => unit)];
  return ({ source, translation }) =>
    isCurrency(translation.unit) &&
    (isCurrency(source.unit)
      ? !isSameCurrency(source, translation)
      : !known.some((unit) => isSameMoney(unit, translation.unit)));
}

/** `¥` is a sign of yuan and of yen, `$` of many a dollar. */
const isSameCurrency = (one: NumberFound, other: NumberFound): boolean =>
  isSameMoney(one.unit, other.unit) ||
  [one, other].every(({ text, unit }) => unit === 'JPY' || /^[¥￥]/u.test(text)) ||
  [one, other].every(({ text, unit }) => unit === YUAN || /^\$/u.test(text));

/** `近30万` is not `over 300,000`. A qualifier that stands in one language only is let pass. */
const isQualifiedOtherwise = ({ source, translation }: Pair): boolean =>
  source.qualifier !== undefined &&
  translation.qualifier !== undefined &&
  source.qualifier !== translation.qualifier &&
  [source, translation].some(({ qualifier }) => qualifier === 'over');
