import type { Problem } from '../../../content/index.ts';
import { type PlacedObservation, saysTheSame } from '../../../indicators/index.ts';
import { type Around, oddAt } from './around.ts';

/** Two values of one period in one report: the later in the order of texts is told. */
export const doubles = (group: readonly PlacedObservation[], { noted, text }: Around): Problem[] =>
  group.flatMap((one, index) => {
    const other = group.slice(0, index).find((before) => isOther(before, one));
    if (!other || noted(one) || noted(other)) return [];
    const { file, line } = other.at();
    return [
      oddAt(one, (words, lang) =>
        words.indicators.twoValues(text(one, lang), text(other, lang), one.period, file, line),
      ),
    ];
  });

const isOther = (before: PlacedObservation, one: PlacedObservation): boolean =>
  before.period === one.period &&
  before.source.report === one.source.report &&
  before.bound === one.bound &&
  before.qualifiers.join() === one.qualifiers.join() &&
  !saysTheSame(before, one);
