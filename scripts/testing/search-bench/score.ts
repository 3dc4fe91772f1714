import type { Run } from './drive.ts';
import type { Truth } from './truth.ts';

export interface Scored extends Run {
  truth: Truth;
}

/** More results than this are not walked through. */
export const WALKED = 70;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Value below which the given share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Of what a query should find, how much it found; of its first ten, how many are right; the best among the first three. */
export function summarise(runs: Scored[]) {
  const telling = runs.filter(({ truth }) => truth.urls.size > 0);
  const walked = telling.filter(({ truth }) => truth.urls.size <= WALKED);
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    queries: runs.length,
    recall: percent(
      sum(walked.map((run) => run.urls.filter((url) => run.truth.urls.has(url)).length)),
      sum(walked.map(({ truth }) => truth.urls.size)),
    ),
    precision10: percent(
      sum(telling.map((run) => run.asTyped.slice(0, 10).filter((url) => run.truth.urls.has(url)).length)),
      sum(telling.map(({ asTyped }) => Math.min(10, asTyped.length))),
    ),
    top3: percent(
      telling.filter(({ urls, truth }) => urls.slice(0, 3).some((url) => truth.best.has(url))).length,
      telling.length,
    ),
    zero: telling.filter(({ urls }) => urls.length === 0).length,
    errors: runs.filter(({ error }) => error).length,
    ms: [
      quantile(
        runs.map(({ ms }) => ms),
        0.5,
      ),
      quantile(
        runs.map(({ ms }) => ms),
        0.95,
      ),
    ].map(Math.round),
    kB: [
      quantile(
        runs.map(({ sent }) => sent.body),
        0.5,
      ),
      quantile(
        runs.map(({ sent }) => sent.body),
        0.95,
      ),
    ].map((bytes) => +(bytes / 1000).toFixed(1)),
  };
}

/** Queries with a fault, for a person to look at. */
export const faults = (runs: Scored[]): string[] =>
  runs.flatMap(({ query, urls, asTyped, truth, error }) => {
    const missing = truth.urls.size <= WALKED ? [...truth.urls].filter((url) => !urls.includes(url)) : [];
    const wrong = truth.urls.size > 0 ? asTyped.slice(0, 10).filter((url) => !truth.urls.has(url)) : [];
    const best = truth.urls.size > 0 && !urls.slice(0, 3).some((url) => truth.best.has(url));
    if (!error && missing.length === 0 && wrong.length === 0 && !best) return [];
    return [
      `${JSON.stringify(query)}: ${[error, missing.length > 0 && `${missing.length} of ${truth.urls.size} missing (${missing[0]})`, wrong.length > 0 && `${wrong.length} wrong (${wrong[0]})`, best && `best not in top 3 (${[...truth.best][0]})`].filter(Boolean).join(', ')}`,
    ];
  });
