import { same, shifted } from './decimal.ts';
import type { DateParts, NumberValue, Reading } from './types.ts';

/** Readings that both languages make: what a rule hands back for a date, a clock time, a fraction, a name. */

/** `{ year: 2020, month: 11 }` as a reading; its value is the finest part. */
export function dateReading(date: DateParts, alternatives?: Reading['alternatives']): Reading {
  const value = date.day ?? date.month ?? date.year!;
  const kind = date.day === undefined && date.month === undefined ? 'year' : 'date';
  const key = [date.year, date.month, date.day].map((part) => part ?? '').join('-');
  return { kind, value, key, date, required: true, ...(alternatives && { alternatives }) };
}

export const plain = (value: number) => ({ kind: 'plain', value }) as const;

/** Which half of the day a text says, right at the time or somewhere about it. */
export interface HalfOfDay {
  half?: 'am' | 'pm';
  /** By what stands somewhere about: either half is possible. */
  isGuess?: boolean;
}

/**
 * Midnight is 0 whether print says 0点 or 24点. Eight may be either eight, unless the text says which; twelve is noon
 * and midnight in too many ways.
 */
export function clock(hour: number, minute: number, { half, isGuess = false }: HalfOfDay = {}): Reading | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const whole = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const value = (whole % 24) + minute / 60;
  const isCertain = hour % 12 !== 0 && (hour > 12 || (half !== undefined && !isGuess));
  const alternatives: NumberValue[] = isCertain ? [] : [{ kind: 'clock', value: (value + 12) % 24 }];
  return { kind: 'clock', value, required: true, alternatives: [...alternatives, ...(minute ? [] : [plain(hour)])] };
}

/** `三分之一`, `two-thirds`; a quarter is also 25%. Undefined where the parts make no fraction. */
export function fraction(above: number | undefined, below: number | undefined): Reading | undefined {
  if (!above || !below || above >= below) return undefined;
  const value = above / below;
  const percent = shifted(Number(value.toPrecision(12)), 2);
  return {
    kind: 'fraction',
    value,
    required: true,
    alternatives: same(value * 100, Math.round(value * 100)) ? [{ kind: 'percent', value: percent }] : [],
  };
}

/** `B2B`, `5G`, `图1-4`: compared by their letters and digits. A number in it may also stand alone: `Web3.0`, `Web 3.0`. */
export function identifier(text: string): Reading {
  const number = Number(/\d+(?:\.\d+)?/u.exec(text)?.[0]);
  return {
    kind: 'identifier',
    value: number,
    key: text.toLowerCase(),
    required: true,
    alternatives: [{ kind: 'plain', value: number }],
  };
}

/** `双11`, `Double 11`: a festival's name, said more often in one language than in the other. */
export function name(key: string): Reading {
  return { kind: 'name', value: Number(/\d+(?:\.\d+)?/u.exec(key)?.[0] ?? 0), key, required: true };
}

/** `6·18`, `618`: a festival called by its day, which may also be said as a date: June 18. */
export function dayName(month: number, day: number): Reading {
  return { ...name(`${month}.${day}`), date: { month, day } };
}
