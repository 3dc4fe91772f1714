import type { Lang } from '../languages/index.ts';
import { shareSense } from './match.ts';
import { dateReading } from './readings.ts';
import { formatDate } from './format.ts';
import type { DateParts, NumberFound } from './types.ts';

/**
 * Dates, names, identifiers and times of day. Where Chinese says 当年 or 同日, English says the year or the day again, so
 * it may have them more often than the Chinese has; less often only where one was left out.
 */
export const repeats = ({ kind }: NumberFound): boolean =>
  kind === 'date' || kind === 'year' || kind === 'name' || kind === 'identifier' || kind === 'clock';

export interface Unsettled {
  /** What the English lacks, or has less often: of a date only the part that is too few, `2020年` of 2020年11月11日. */
  zh: NumberFound[];
  /** What the Chinese lacks altogether. */
  en: NumberFound[];
  /** Years and months that the English has too often, where both have as many: they stand in place of others. */
  spare: NumberFound[];
}

/** Holds what may be repeated in two blocks against each other: `2016 … 2020 … 2016` needs two 2016 in the English. */
export function unsettled(zh: NumberFound[], en: NumberFound[]): Unsettled {
  const dates = datesUnsettled(zh.filter(hasDate), en.filter(hasDate));
  const [ours, theirs] = [zh.filter((number) => !hasDate(number)), en.filter((number) => !hasDate(number))];
  return {
    zh: [...dates.zh, ...surplus(ours, theirs, shareSense)],
    en: [...dates.en, ...theirs.filter((number) => !ours.some((other) => shareSense(number, other)))],
    spare: dates.spare,
  };
}

/** How often a number stands among others, as one that must stand there; of a date, how often its parts stand in any. */
export function mentions(number: NumberFound, numbers: NumberFound[]): number {
  const given = partsOf(number);
  const isSaid = ({ date }: NumberFound) => given.every((part) => date?.[part] === number.date![part]);
  return numbers.filter((other) => other.required && (given.length > 0 ? isSaid(other) : shareSense(number, other)))
    .length;
}

const PARTS = ['year', 'month', 'day'] as const;
type Part = (typeof PARTS)[number];

const hasDate = ({ date }: NumberFound): boolean => date !== undefined;
const partsOf = ({ date }: NumberFound): Part[] => PARTS.filter((part) => date?.[part] !== undefined);

/** Year, month and day are counted apart: `11月1日、11日` is `1 and 11 November`. */
function datesUnsettled(zh: NumberFound[], en: NumberFound[]): Unsettled {
  const lone = {
    zh: zh.filter((number) => !coversDate(en, number)),
    en: en.filter((number) => !coversDate(zh, number)),
  };
  const isEven = (part: Part) => zh.filter(has(part)).length === en.filter(has(part)).length;
  const settled = {
    zh: zh.filter((number) => !lone.zh.includes(number)),
    en: en.filter((number) => !lone.en.includes(number)),
  };
  return {
    zh: [...lone.zh, ...tooMany(settled.zh, en, PARTS, 'zh')],
    en: lone.en,
    spare: tooMany(settled.en, zh, PARTS.filter(isEven), 'en'),
  };
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
  const left = new Map(parts.map((part) => [part, surplusOf(part, numbers, others)]));
  return numbers.flatMap((number) => {
    const lacking = parts.filter((part) => left.get(part)!.includes(number));
    return lacking.length === partsOf(number).length ? [number] : lacking.map((part) => partAlone(number, part, lang));
  });
}

const has =
  (part: Part) =>
  ({ date, required }: NumberFound): boolean =>
    required && date?.[part] !== undefined;

function surplusOf(part: Part, numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  return surplus(
    numbers.filter(has(part)),
    others.filter(has(part)),
    (one, other) => one.date![part] === other.date![part],
  );
}

/** Those that find no partner of their own, each other number being the partner of one. */
function surplus(
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
