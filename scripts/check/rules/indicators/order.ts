import type { Problem } from '../../../content/index.ts';
import { comparePeriods, periodKind, type PlacedObservation } from '../../../indicators/index.ts';
import { type Around, oddAt } from './around.ts';

/** Values of one figure whose times go neither forth nor back: one of them is another's, mostly. */
export const outOfOrder = (group: readonly PlacedObservation[], { noted }: Around): Problem[] =>
  [
    ...Map.groupBy(
      group.filter(({ source }) => source.kind === 'figure'),
      keyOf,
    ).values(),
  ].flatMap((inFigure) => {
    const steps = inFigure
      .slice(1)
      .map((one, index) => ({ one, before: inFigure[index]!, way: wayOf(inFigure[index]!, one) }));
    const main = steps.filter(({ way }) => way > 0).length * 2 >= steps.length ? 1 : -1;
    const against = steps.find(({ way }) => way === -main);
    if (!against || steps.every(({ way }) => way === -main) || noted(against.one) || noted(against.before)) return [];
    const { one, before } = against;
    return [oddAt(one, (words) => words.indicators.outOfOrder(one.period, before.period, before.at().line), 'warning')];
  });

/** A half-year may stand behind its year. */
const keyOf = ({ source: { report, id }, period }: PlacedObservation): string =>
  [report, id, periodKind(period)].join(' ');

const wayOf = (before: PlacedObservation, one: PlacedObservation): number =>
  Math.sign(comparePeriods(one.period, before.period));
