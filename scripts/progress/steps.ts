/** How many of many things of one kind are done. */
export interface Steps {
  of: Counted;
  done: number;
  total: number;
}

type Counted =
  | 'texts read'
  | 'texts checked'
  | 'pages drawn'
  | 'pages inspected'
  | 'records indexed'
  | 'reports made'
  | 'costs measured'
  | 'pages opened';

type Listener = (steps: Steps) => void;

/** Astro and Vite load copies of this module: what all of them share stands in `globalThis`. */
const shared = globalThis as { yearleafSteps?: Listener };

/** Who is told of every step; one at a time, the last one given. */
export const onSteps = (listener: Listener): void => void (shared.yearleafSteps = listener);

export const reportSteps = (steps: Steps): void => shared.yearleafSteps?.(steps);

/** Things as they are, each counted when the next one is asked for. */
export function* counted<Thing>(of: Counted, things: readonly Thing[]): Generator<Thing> {
  const step = countSteps(of, things.length);
  for (const thing of things) {
    yield thing;
    step();
  }
}

/** Begins to count: the answer is to be called for each thing that is done. */
export function countSteps(of: Counted, total: number): () => void {
  let done = 0;
  reportSteps({ of, done, total });
  return () => reportSteps({ of, done: ++done, total });
}
