import { isFull, type Reply } from '../../search/index.ts';

/** What the search did with a query, asked for all that there is, and what it should have done. */
export interface Scored {
  query: string;
  reply: Reply;
  /** Pages that must be found. */
  expected: ReadonlySet<string>;
  /** Pages that may be shown as holding all that was asked for; those that must be found are among them. */
  right: ReadonlySet<string>;
  /** Pages of which one should be among the first three; empty where none is named. */
  best: ReadonlySet<string>;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

/** Value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const found = ({ reply }: Scored): string[] => reply.found.map(({ url }) => url);

/** Pages that are shown as holding all that was asked for. */
const shown = ({ reply }: Scored): string[] => reply.found.filter(({ match }) => isFull(match)).map(({ url }) => url);

const missing = (run: Scored): string[] => [...run.expected].filter((url) => !found(run).includes(url));
const wrong = (run: Scored): string[] => shown(run).filter((url) => !run.right.has(url));
const isBestOnTop = (run: Scored): boolean =>
  found(run)
    .slice(0, 3)
    .some((url) => run.best.has(url));

/** The number of pages is told exactly once all were read. */
const isCounted = ({ reply }: Scored): boolean =>
  reply.atLeast === reply.atMost && reply.atLeast === reply.found.length;

/** Of what queries should find, how much they found; of what they show, how much is right; the best among the first three. */
export function summarise(runs: readonly Scored[]) {
  const named = runs.filter(({ best }) => best.size > 0);
  const expected = sum(runs.map((run) => run.expected.size));
  const all = sum(runs.map((run) => shown(run).length));
  return {
    queries: runs.length,
    recall: percent(expected - sum(runs.map((run) => missing(run).length)), expected),
    precision: percent(all - sum(runs.map((run) => wrong(run).length)), all),
    counted: runs.filter(isCounted).length,
    top3: `${named.filter(isBestOnTop).length} of ${named.length}`,
  };
}

/** Queries with a fault, for a person to look at. */
export const faults = (runs: readonly Scored[]): string[] =>
  runs.flatMap((run) => {
    const [less, more] = [missing(run), wrong(run)];
    const said = [
      less.length > 0 && `${less.length} of ${run.expected.size} missing (${less[0]})`,
      more.length > 0 && `${more.length} of ${shown(run).length} wrong (${more[0]})`,
      !isCounted(run) && `counted ${run.reply.atLeast} to ${run.reply.atMost} of ${run.reply.found.length}`,
      run.best.size > 0 && !isBestOnTop(run) && `best not among the first three (${[...run.best][0]})`,
    ].filter(Boolean);
    return said.length > 0 ? [`${JSON.stringify(run.query)}: ${said.join(', ')}`] : [];
  });
