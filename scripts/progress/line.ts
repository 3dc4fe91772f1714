import type { Steps } from './steps.ts';

/** How far an activity is; times in seconds since it, or the counting of its steps, began. */
interface State {
  activity: string;
  elapsed: number;
  steps?: Steps;
}

/** Before so much is known of its course, nothing is said of what is left. */
const LEAST = { elapsed: 2, share: 0.02 };

/** `drawing the pages 1,200 of 5,000, about 40 s more`; of what has no steps, `making the pictures, 20 s so far`. */
export function lineOf({ activity, elapsed, steps }: State): string {
  if (!steps || steps.total === 0) return `${activity}, ${duration(elapsed)} so far`;
  const left = secondsLeft(steps, elapsed);
  const counted = `${activity} ${number(steps.done)} of ${number(steps.total)}`;
  return left === undefined ? counted : `${counted}, about ${duration(left)} more`;
}

/** As if what is left went as quickly as what is done; undefined where that cannot be told, or nothing is left. */
function secondsLeft({ done, total }: Pick<Steps, 'done' | 'total'>, elapsed: number): number | undefined {
  if (done >= total || elapsed < LEAST.elapsed || done / total < LEAST.share) return undefined;
  return (elapsed / done) * (total - done);
}

/** No more exact than it is known: `5 s`, `40 s`, `2 min`, `1 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(5, 5 * Math.round(seconds / 5))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return [`${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`].filter(Boolean).join(' ');
}

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
