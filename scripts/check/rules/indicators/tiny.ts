import type { Problem } from '../../../content/index.ts';
import type { PlacedObservation } from '../../../indicators/index.ts';
import { unitFactor } from '../../../tables/index.ts';
import { type Around, oddAt } from './around.ts';

/** Of the unit that an editor has chosen for an indicator. */
const LEAST = 1e-3;

/** Values in another unit than that of their indicator, and next to nothing in that: a slip of 亿 and 万 in a head, mostly. */
export const tiny = (
  observations: readonly PlacedObservation[],
  { content, reading, noted, text }: Around,
): Problem[] =>
  observations
    .filter((one) => {
      const { unit } = reading.indicators.get(one.indicator)!;
      const lang = content.languages[0]!;
      const { factor } = unitFactor(unit[lang], lang);
      return !one.growth && 10 ** one.power !== factor && 0 < one.value && one.value < LEAST * factor && !noted(one);
    })
    .map((one) => oddAt(one, (words, lang) => words.indicators.tiny(text(one, lang)), 'warning'));
