import { lineOf } from './line.ts';
import type { Steps } from './steps.ts';

/** Where the line goes, and the clock. */
interface Screen {
  write: (text: string) => void;
  /** How many columns a terminal has; undefined where there is none. */
  columns: () => number | undefined;
  /** Milliseconds. */
  now: () => number;
}

export interface Display {
  /** Something begins; undefined: something of which nothing is to be said. */
  doing: (activity: string | undefined) => void;
  steps: (steps: Steps) => void;
  /** Time has gone by. */
  refresh: () => void;
  /** Takes the line away, so that something else can be printed. */
  clear: () => void;
}

/** What is done sooner needs no word. */
const QUIET = 5000;
/** Between two lines, in milliseconds. */
const PAUSE = { terminal: 200, log: 10_000 };

const START = '\r';
const CLEAR_TO_END = '\x1b[K';

/** Shows what is being done and how far it is: in a terminal by one line, elsewhere by a line now and then. */
export function openDisplay({ write, columns, now }: Screen): Display {
  const start = now();
  let state: { activity: string; since: number; steps?: Steps } | undefined;
  let last = -Infinity;
  let isShown = false;

  function refresh(): void {
    const [time, width] = [now(), columns()];
    const pause = width === undefined ? PAUSE.log : PAUSE.terminal;
    if (!state || time - start < QUIET || time - last < pause) return;
    last = time;
    isShown = width !== undefined;
    const line = lineOf({ ...state, elapsed: (time - state.since) / 1000 });
    // A line that is broken in two could not be written over.
    write(width === undefined ? `${line}\n` : `${START}${line.slice(0, width - 1)}${CLEAR_TO_END}`);
  }

  return {
    refresh,
    doing(activity) {
      state = activity === undefined ? undefined : { activity, since: now() };
      refresh();
    },
    steps(steps) {
      if (!state) return;
      const isNew = state.steps?.of !== steps.of || steps.done < state.steps.done;
      state = { ...state, steps, since: isNew ? now() : state.since };
      refresh();
    },
    clear() {
      if (isShown) write(`${START}${CLEAR_TO_END}`);
      isShown = false;
    },
  };
}
