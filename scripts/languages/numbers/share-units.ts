import { scaled } from './decimal.ts';
import { isCurrency } from './currencies.ts';
import { dateReading } from './readings.ts';
import type { NumberFound, NumberValue } from './types.ts';

/** What may stand between two numbers that share the mark of the second: `5~10%`, `25 to 30%`, `1—12月`, `1, 5 and 7%`. */
const JOINED = /^\s?(?:[~—–─-]|[、,，]|[=+−×]|至|到|和|或|to|and|or|until|through|,\s?and)\s?$/u;

/**
 * Gives the mark of a number to the bare numbers before it: in `5~10%` also 5 may be a percentage, in `2~3万元` 2 may
 * be 20,000, in `1—12月` 1 is January. What it was before stays possible: `rose from 500 to 1 million`.
 */
export function shareUnits(numbers: NumberFound[], text: string): NumberFound[] {
  const result = [...numbers];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [first, second] = [result[index]!, result[index + 1]!];
    const between = text.slice(first.end, second.start);
    if (!JOINED.test(between)) continue;
    result[index] = /[=+−×]/u.test(between) ? inSum(first, second) : takeFrom(first, second);
    result[index + 1] = dayAfter(result[index]!, second);
  }
  return result.map((number) => inArithmetic(number, result, text));
}

/** In `9.04亿（4.23÷0.468）` the 4.23 stands for the 4.23亿 of the same block. */
function inArithmetic(number: NumberFound, numbers: NumberFound[], text: string): NumberFound {
  if (!isBare(number) || !(/[÷×]\s?$/u.test(text.slice(0, number.start)) || /^\s?[÷×]/u.test(text.slice(number.end))))
    return number;
  const full = numbers.find(({ digits, power }) => power && digits === number.digits);
  return full ? { ...number, value: full.value } : number;
}

/** In `306.5−36.6=269.9万` all three are counted in 万; in `36.6÷269.9=13.56%` no part is a percentage. */
const inSum = (first: NumberFound, second: NumberFound): NumberFound =>
  second.power ? takeFrom(first, second) : first;

function takeFrom(first: NumberFound, second: NumberFound): NumberFound {
  if (!isBare(first)) return first;
  const whole = Number.isInteger(first.value) && !first.unit;
  const was: NumberValue = { kind: 'plain', value: first.value };
  if (whole && first.value <= 31 && second.date?.day) {
    return { ...first, ...dateReading({ ...monthOf(second), day: first.value }, [was]), sharesMonth: true };
  }
  if (whole && first.value <= 12 && second.date?.month) {
    return { ...first, ...dateReading({ month: first.value }, [was]) };
  }
  if (second.kind === 'clock' && whole && first.value <= 24) {
    return {
      ...first,
      alternatives: [
        was,
        { kind: 'clock', value: first.value % 24 },
        { kind: 'clock', value: (first.value + 12) % 24 },
      ],
    };
  }
  const value = second.power && first.digits ? scaled(first.digits, second.power) : first.value;
  const marked = !first.unit && (second.kind === 'percent' || second.kind === 'points' || second.kind === 'times');
  if (!marked && value === first.value) return first;
  const kind = marked ? second.kind : first.kind;
  const { power } = second;
  return {
    ...first,
    kind,
    value,
    alternatives: [was, { kind, value: first.value }],
    ...(power !== undefined && { power }),
    ...(second.unit && { unit: second.unit }),
  };
}

/** `November 1 to 11`: the 11 is a day too. */
function dayAfter(first: NumberFound, second: NumberFound): NumberFound {
  if (!first.date?.day || !isBare(second) || !Number.isInteger(second.value) || second.value > 31) return second;
  return {
    ...second,
    ...dateReading({ ...monthOf(first), day: second.value }, [{ kind: 'plain', value: second.value }]),
    sharesMonth: true,
  };
}

/** `RMB 26.10` in `from RMB 26.10 to 37.21 trillion` lacks its scale only. */
const isBare = ({ kind, power, unit, digits, date }: NumberFound): boolean =>
  kind === 'plain' && !power && (!unit || isCurrency(unit)) && digits !== undefined && !date;

const monthOf = ({ date }: NumberFound): { month?: number } => (date?.month ? { month: date.month } : {});
