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
 * logarithmic one begins at the power of ten below them. `count` is about how many ticks there are.
 */
export function scaleOf(values: number[], start: number, end: number, { log = false, count = 4 } = {}): Scale {
  if (log) return logScale(values, start, end);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const linear = scaleLinear([low, high], [start, end]);
  return { at: linear, ticks: linear.ticks(count), low, high, log };
}

function logScale(values: number[], start: number, end: number): Scale {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low * 10, ...values);
  const scale = scaleLog([low, high], [start, end]);
  const ticks = scale.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6));
  return { at: scale, ticks, low, high, log: true };
}

/** A tick as it is written: `2,000`, `0.5`. `factor` is what the unit of the axis counts in. */
export const tickLabel = (tick: number, factor: number, lang: Lang): string =>
  new Intl.NumberFormat(facts(lang).tag, { maximumFractionDigits: 12 })
    .format(Number((tick / factor).toPrecision(12)))
    .replace('-', '−');
