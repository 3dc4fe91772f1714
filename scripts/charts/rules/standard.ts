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
import { noRanks, onlyNumbers, onlyNumbersAndUnits, oneUnitEach } from './numbers.ts';
import { namesHighlight } from './rows.ts';

/** What a form of numbers can show besides values; what it cannot, it refuses. */
interface Shown {
  /** Lines for `target` and `reference`. */
  references?: boolean;
  /** A break in the series with its note. */
  breaks?: boolean;
  /** The interval that a low and a high column give. */
  intervals?: boolean;
  /** A column of text that gives each row its unit, or puts it into a group. */
  text?: 'units' | 'groups';
  /** Ranks, where nothing is longer or higher for a greater number. */
  ranks?: boolean;
  /** Values of a column in several units, where none is held against another. */
  mixedUnits?: boolean;
  /** Positions on a logarithmic scale: no lengths, no areas. */
  log?: boolean;
}

/** What every form of numbers needs, for the end of its own list. */
export const standard = (shown: Shown = {}): Need[] => [
  ...(shown.text === 'groups' ? [] : [shown.text === 'units' ? onlyNumbersAndUnits : onlyNumbers]),
  ...(shown.ranks ? [] : [noRanks]),
  ...(shown.mixedUnits ? [] : [oneUnitEach]),
  shown.references ? readsReferences : noReferences,
  shown.breaks ? readsBreaks : noBreaks,
  shown.intervals ? intervalsHold : noIntervals,
  shown.log ? logAboveZero : noLog,
  namesHighlight,
];
