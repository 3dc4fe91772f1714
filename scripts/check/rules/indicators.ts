import { type Problem, problemAt, type Rule } from '../../content/index.ts';
import { readIndicators } from '../../indicators/index.ts';
import { wrongInCatalogue } from './indicators/catalogue.ts';
import { loneValues } from './indicators/translations.ts';
import { oddValues } from './indicators/values.ts';

/** Indicators are named once, and what is said to be a value of one can be read as such. */
export const indicators: Rule = (content) => {
  const reading = readIndicators(content);
  // A file that cannot be read would have every value of it complained of.
  if (content.indicators && !content.indicators.data) return [];
  return [
    ...reading.faults.map(({ at, wording }): Problem => problemAt(at(), 'indicators', wording)),
    ...wrongInCatalogue(content, reading),
    ...loneValues(content),
    ...oddValues(content, reading),
  ];
};
