import { type DateParts, dateReading, type Lang, type NumberFound } from '../languages/index.ts';
import { formatDate } from './format.ts';
import { shareValue } from './match.ts';
import type { Side } from './types.ts';

/**
 * Dates, names, identifiers and times of day. Where Chinese says 当年 or 同日, English says the year or the day again, so
 * a translation may have them more often than its source; less often only where one was left out.
 */
export const isRepeatable = ({ kind }: NumberFound): boolean =>
  kind === 'date' || kind === 'year' || kind === 'name' || kind === 'identifier' || kind === 'clock';

interface Unsettled {
  /** What the translation lacks, or has less often: of a date only the part that is too few, `2020年` of 2020年11月11日. */
  source: NumberFound[];
  /** What the source lacks altogether. */
  translation: NumberFound[];
  /** Years and months that the translation has too often, where both have as many: they stand in place of others. */
  surplus: NumberFound[];
}

/** Holds what may be repeated in two blocks against each other: `2016 … 2020 … 2016` needs two 2016 in the translation. */
export function unsettled(source: NumberFound[], translation: NumberFound[], langs: Record<Side, Lang>): Unsettled {
  const dates = datesUnsettled(source.filter(hasDate), translation.filter(hasDate), langs);
  const [ours, theirs] = [source, translation].map((numbers) => numbers.filter((number) => !hasDate(number))) as [
    NumberFound[],
    NumberFound[],
  ];
  return {
    source: [...dates.source, ...withoutPartner(ours, theirs, shareValue).filter(isMissed(theirs))],
    translation: [...dates.translation, ...theirs.filter((number) => !ours.some((other) => shareValue(number, other)))],
    surplus: dates.surplus,
  };
}

/** A product is the same in both texts, or in neither; a language may say `it` for `GPT-4V` the second time. */
const isMissed =
  (others: NumberFound[]) =>
  (number: NumberFound): boolean =>
    !isProduct(number) || !others.some(({ key }) => key === number.key);

/** `gpt-4v` and `cve-2024-54143`; what trade calls `b2b`, `5g` or `top 100` is said as often in both. */
const isProduct = ({ kind, key = '' }: NumberFound): boolean =>
  kind === 'identifier' && /^[a-z]\S*\d|^\d\S*-/u.test(key) && /[a-z]/u.test(key) && !/^[a-z]\d[a-z]$/u.test(key);

/** How often a number stands among others, as one that must stand there; of a date, how often its parts stand in any. */
export function mentions(number: NumberFound, numbers: NumberFound[]): number {
  const given = partsOf(number);
  const isSaid = ({ date }: NumberFound) => given.every((part) => date?.[part] === number.date![part]);
  return numbers.filter((other) => other.required && (given.length > 0 ? isSaid(other) : shareValue(number, other)))
    .length;
}

const PARTS = ['year', 'month', 'day'] as const;
type Part = (typeof PARTS)[number];

const hasDate = ({ date }: NumberFound): boolean => date !== undefined;
const partsOf = ({ date }: NumberFound): Part[] => PARTS.filter((part) => date?.[part] !== undefined);

/** Year, month and day are counted apart: `11月1日、11日` is `1 and 11 November`. */
function datesUnsettled(source: NumberFound[], translation: NumberFound[], langs: Record<Side, Lang>): Unsettled {
  const [covered, lone] = split(source, (number) => coversDate(translation, number));
  const [coveredThere, loneThere] = split(translation, (number) => coversDate(source, number));
  const isEven = (part: Part) => source.filter(has(part)).length === translation.filter(has(part)).length;
  return {
    source: [...lone, ...tooMany(covered, translation, PARTS, langs.source)],
    translation: loneThere,
    surplus: tooMany(coveredThere, source, PARTS.filter(isEven), langs.translation),
  };
}

function split(numbers: NumberFound[], isFirst: (number: NumberFound) => boolean): [NumberFound[], NumberFound[]] {
  return [numbers.filter(isFirst), numbers.filter((number) => !isFirst(number))];
}

/** `11月11日` needs an 11 November: a 1 November and an 11 December together are not one. */
function coversDate(others: NumberFound[], number: NumberFound): boolean {
  const { date } = number;
  const dates = others.flatMap((other) => other.date ?? []);
  const given = partsOf(number);
  const finest = given.at(-1)!;
  const agrees = dates.some(
    (other) =>
      other[finest] === date![finest] &&
      given.every((part) => other[part] === undefined || other[part] === date![part]),
  );
  return agrees && given.every((part) => dates.some((other) => other[part] === date![part]));
}

/** Dates, or parts of them, that the others say less often. */
function tooMany(numbers: NumberFound[], others: NumberFound[], parts: readonly Part[], lang: Lang): NumberFound[] {
  const left = new Map(parts.map((part) => [part, withoutPart(part, numbers, others)]));
  return numbers.flatMap((number) => {
    const lacking = parts.filter((part) => left.get(part)!.includes(number));
    return lacking.length === partsOf(number).length ? [number] : lacking.map((part) => partAlone(number, part, lang));
  });
}

const has =
  (part: Part) =>
  ({ date, required }: NumberFound): boolean =>
    required && date?.[part] !== undefined;

function withoutPart(part: Part, numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  return withoutPartner(
    numbers.filter((number) => has(part)(number) && !(part === 'month' && number.sharesMonth)),
    others.filter(has(part)),
    (one, other) => one.date![part] === other.date![part],
  );
}

/** Those that find no partner of their own, each other number being the partner of one. */
function withoutPartner(
  numbers: NumberFound[],
  others: NumberFound[],
  isSame: (one: NumberFound, other: NumberFound) => boolean,
): NumberFound[] {
  const left = [...others];
  return numbers.filter((number) => {
    const index = left.findIndex((other) => isSame(number, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** `2020年` of `2020年11月11日`. */
function partAlone(number: NumberFound, part: Part, lang: Lang): NumberFound {
  const date: DateParts = { [part]: number.date![part] };
  return { ...dateReading(date), text: formatDate(date, lang), start: number.start, end: number.end };
}
