import { scaleLinear, scaleLog } from 'd3';
import { facts, type Lang } from '../../languages/index.ts';

/** Values to positions, with the round values at which an axis is labelled. */
export interface Scale {
  at(value: number): number;
  ticks: number[];
  low: number;
  high: number;
  log: boolean;
}

/**
 * A scale over all values, from `start` px (the lowest) to `end` px. It begins at zero, or below where values do; a
 * logarithmic one begins at the power of ten below them. `count` is about how many ticks there are. Where positions are
 * compared and not lengths, `zero: false` lets it begin near the lowest value.
 */
export function scaleOf(
  values: number[],
  start: number,
  end: number,
  { log = false, count = 4, zero = true } = {},
): Scale {
  if (log) return logScale(values, start, end);
  if (!zero) return nearScale(values, start, end, count);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const linear = scaleLinear([low, high], [start, end]);
  return { at: linear, ticks: linear.ticks(count), low, high, log };
}

/** From a round value below the lowest to one above the highest; zero belongs to it where that is not far. */
function nearScale(values: number[], start: number, end: number, count: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const near = most - least;
  const low = least > 0 && (near === 0 || least <= near / 2) ? 0 : least;
  const high = most < 0 && (near === 0 || -most <= near / 2) ? 0 : most;
  const linear = scaleLinear([low, low === high ? low + 1 : high], [start, end]).nice(count);
  const [from, to] = linear.domain() as [number, number];
  return { at: linear, ticks: linear.ticks(count), low: from, high: to, log: false };
}

function logScale(values: number[], start: number, end: number): Scale {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low * 10, ...values);
  const scale = scaleLog([low, high], [start, end]);
  // Powers of ten; over a short way 2 and 5 between them as well.
  const digits = high / low < 1000 ? [1, 2, 5] : [1];
  const ticks = scale.ticks().filter((tick) => digits.includes(Number(tick.toExponential()[0])));
  return { at: scale, ticks, low, high, log: true };
}

/** A tick as it is written: `2,000`, `0.5`. `factor` is what the unit of the axis counts in. */
export const tickLabel = (tick: number, factor: number, lang: Lang): string =>
  formatOf(lang)
    .format(Number((tick / factor).toPrecision(12)))
    .replace('-', '−');

/** Making a format costs more than drawing the axis. */
function formatOf(lang: Lang): Intl.NumberFormat {
  const format = formats.get(lang) ?? new Intl.NumberFormat(facts(lang).tag, { maximumFractionDigits: 12 });
  formats.set(lang, format);
  return format;
}

const formats = new Map<Lang, Intl.NumberFormat>();
