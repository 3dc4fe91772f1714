import type { Position, ValueQualifier, Wording } from '../content/index.ts';
import type { Qualifier } from '../languages/index.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** Where a value stands, once for all languages: a cell of a figure, a word of a text, a key figure of a report. */
export interface Source {
  kind: 'figure' | 'text' | 'key';
  report: string;
  /** The section or case; '' for a key figure that leads to none. */
  slug: string;
  /** The figure's id, or that of the block; '' where there is none. */
  id: string;
}

/** One value of an indicator, as one place of one report gives it. */
export interface Observation {
  indicator: string;
  /** Of the growth year on year, in %. */
  growth: boolean;
  period: Period;
  /** Ids of `dimensions.yaml`, in order; none for the whole. */
  places: readonly string[];
  /** In the plain unit of the indicator, 元 for 亿元; growth in %. */
  value: number;
  /** As it is written, without its scale: `11.76` and 12. */
  digits: string;
  power: number;
  /** `over`, `nearly`: the value is a bound, or is not exact. */
  bound?: Qualifier;
  qualifiers: readonly ValueQualifier[];
  /** The currency that it was given in, where that is not the indicator's. */
  converted?: string;
  source: Source;
}

/** A value that has been read, before it is known whether its indicator is there. */
export interface ReadValue {
  id: string;
  growth: boolean;
  places: readonly string[];
  period: Period;
  quantity: Quantity;
  qualifiers: readonly ValueQualifier[];
  at: () => Position;
}

/** What keeps a value from being read, at its place. */
export interface Fault {
  at: () => Position;
  wording: Wording;
}
