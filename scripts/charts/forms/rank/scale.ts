import { range, scaleLinear } from 'd3';
import type { Scale } from '../../grammar/index.ts';

/** Between two places, where each has a line of its own. */
const STEP = 28;
const MANY = 24;

/** The best place at `top` px, the last at the bottom, at least `least` px below; a tick for each place, or for some of many. */
export function placesScale(values: number[], top: number, least: number): Scale {
  const [best, last] = [Math.min(...values), Math.max(...values)];
  const steps = last - best;
  const height = Math.max(least, steps <= MANY ? steps * STEP : 260, 40);
  const at = scaleLinear([best, Math.max(last, best + 1)], [top, top + height]);
  const ticks = steps <= MANY ? range(best, last + 1) : at.ticks(6).filter(Number.isInteger);
  return { at, ticks, low: best, high: Math.max(last, best + 1), log: false };
}
