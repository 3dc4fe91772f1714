import { shareSense } from './match.ts';
import type { DateParts, NumberFound } from './types.ts';

/**
 * What may be said once in one language and three times in the other: dates (`当年`, `that year`), names and
 * identifiers. These are compared as sets. Returns those of `numbers` that the other block does not cover.
 */
export function uncovered(numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  return numbers.filter((number) => !covers(others, number));
}

export const repeats = ({ kind }: NumberFound): boolean =>
  kind === 'date' || kind === 'year' || kind === 'name' || kind === 'identifier' || kind === 'clock';

function covers(others: NumberFound[], number: NumberFound): boolean {
  if (number.date) return coversDate(others, number);
  return others.some((other) => shareSense(number, other));
}

/** `11月11日` needs an 11 November: a 1 November and an 11 December together are not one. */
function coversDate(others: NumberFound[], { date }: NumberFound): boolean {
  const dates = others.flatMap((other) => other.date ?? []);
  const parts = ['year', 'month', 'day'] as const;
  const given = parts.filter((part) => date![part] !== undefined);
  const finest = given.at(-1)!;
  const agrees = dates.some(
    (other) =>
      other[finest] === date![finest] &&
      given.every((part) => other[part] === undefined || other[part] === date![part]),
  );
  return agrees && given.every((part) => dates.some((other) => other[part] === date![part]));
}

/**
 * Where both blocks name equally many years, but not the same, one was changed: `2016 … 2020 … 2020` against
 * `2016 … 2016 … 2020`, though as sets they are equal. So with months. Returns the surplus of each side.
 */
export function changedParts(zh: NumberFound[], en: NumberFound[]): { zh: NumberFound[]; en: NumberFound[] } {
  const changes = (['year', 'month'] as const).map((part) => changed(part, zh, en));
  return { zh: changes.flatMap((each) => each.zh), en: changes.flatMap((each) => each.en) };
}

function changed(part: keyof DateParts, zh: NumberFound[], en: NumberFound[]) {
  const has = ({ date, firm }: NumberFound) => firm && date?.[part] !== undefined;
  const [ours, theirs] = [zh.filter(has), en.filter(has)];
  return ours.length === theirs.length ? { zh: surplus(part, ours, theirs), en: surplus(part, theirs, ours) } : { zh: [], en: [] };
}

function surplus(part: keyof DateParts, numbers: NumberFound[], others: NumberFound[]): NumberFound[] {
  const left = others.map(({ date }) => date![part]);
  return numbers.filter(({ date }) => {
    const index = left.indexOf(date![part]);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
