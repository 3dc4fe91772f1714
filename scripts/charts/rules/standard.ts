import {
  intervalsHold,
  logAboveZero,
  noBreaks,
  noIntervals,
  noLog,
  noReferences,
  readsBreaks,
  readsReferences,
} from './context.ts';
import type { Need } from './need.ts';
import { noRanks, onlyNumbers, oneUnitEach } from './numbers.ts';
import { namesHighlight } from './rows.ts';

/** What a form of numbers can show besides values; what it cannot, it refuses. */
interface Shown {
  /** Lines for `target` and `reference`. */
  references?: boolean;
  /** A break in the series with its note. */
  breaks?: boolean;
  /** The interval that a low and a high column give. */
  intervals?: boolean;
  /** Positions on a logarithmic scale: no lengths, no areas. */
  log?: boolean;
}

/** What every form of numbers needs, for the end of its own list. */
export const standard = ({ references, breaks, intervals, log }: Shown = {}): Need[] => [
  onlyNumbers,
  noRanks,
  oneUnitEach,
  references ? readsReferences : noReferences,
  breaks ? readsBreaks : noBreaks,
  intervals ? intervalsHold : noIntervals,
  log ? logAboveZero : noLog,
  namesHighlight,
];
