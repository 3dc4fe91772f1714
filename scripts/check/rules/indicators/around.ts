import { type Library, type Problem, problemAt, type Wording } from '../../../content/index.ts';
import { type IndicatorReading, isNoted, type PlacedObservation, valueWithUnit } from '../../../indicators/index.ts';
import type { Lang } from '../../../languages/index.ts';

/** What checks of values ask beside the values themselves. */
export interface Around {
  content: Library;
  reading: IndicatorReading;
  /** What an editor has noted is known to be odd. */
  noted: (one: PlacedObservation) => boolean;
  /** A value with its unit, in a language of the library: messages are said in others too. */
  text: (one: PlacedObservation, lang: Lang) => string;
}

export function aroundOf(content: Library, reading: IndicatorReading): Around {
  const { languages } = content;
  const readable = (lang: Lang): Lang => (languages.includes(lang) ? lang : languages[0]!);
  return {
    content,
    reading,
    noted: (one) => isNoted(content, one),
    text: (one, lang) => valueWithUnit(one, reading.indicators.get(one.indicator)!, one.growth, readable(lang)),
  };
}

/** A problem at the place where a value stands. */
export const oddAt = (one: PlacedObservation, wording: Wording, severity?: 'warning'): Problem =>
  problemAt(one.at(), 'indicators', wording, severity);
