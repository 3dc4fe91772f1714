import type { Lang, NumberFound } from '../languages/index.ts';

/** A text with its language. */
export interface LocalText {
  lang: Lang;
  text: string;
}

/** Of two texts that say the same, the one that was there first and the one that renders it. */
export type Side = 'source' | 'translation';

/** A number and its counterpart. */
export interface Pair {
  source: NumberFound;
  translation: NumberFound;
}

/** What is wrong with a pair of blocks. */
export interface Difference {
  /**
   * `missing`: the number stands on `side` and has no counterpart. `direction`: it goes down in one and up in the
   * other. `sign`: it is less than nothing in one. `balance`: a gain in one and a loss in the other. `currency`: yuan in
   * one and dollars in the other. `measure`: kilograms in one and tonnes in the other. `period`: the third quarter in
   * one and the second in the other. `qualifier`: 近 in one and `over` in the other.
   */
  problem: 'missing' | 'direction' | 'sign' | 'balance' | 'currency' | 'measure' | 'period' | 'qualifier';
  side: Side;
  number: NumberFound;
  /** The number on the other side that is likeliest meant; for the other problems its counterpart. */
  suggestion?: NumberFound;
  /** How often the missing number stands on each side, where the other side has it too, but less often. */
  times?: Record<Side, number>;
}
