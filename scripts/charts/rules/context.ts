import {
  intervalOf,
  listed,
  measures,
  plainValue,
  readBreak,
  readReference,
  rowLabels,
  seriesOf,
} from '../data/index.ts';
import type { Need } from './need.ts';

/** Each target and reference is a number in the unit of a measure. */
export const readsReferences: Need = ({ figure, say }) => {
  for (const kind of ['target', 'reference'] as const) {
    for (const written of listed(figure[kind])) {
      if (!readReference(figure, kind, written))
        return {
          reason: say.unreadReference(kind, written),
          remedy: say.writeReference(kind, exampleUnit(figure)),
          nearest: [],
        };
    }
  }
  return undefined;
};

/** The first unit, where there are several: the example shows how to name it. */
function exampleUnit(figure: Parameters<typeof measures>[0]): string {
  const units = new Set(measures(figure).map(({ unit }) => unit ?? ''));
  return units.size > 1 ? [...units][0]! : '';
}

/** Each break names a row and says why. */
export const readsBreaks: Need = ({ figure, say }) => {
  for (const written of listed(figure.break)) {
    const found = readBreak(written);
    if (!found || !rowLabels(figure).includes(found.label)) return { reason: say.unreadBreak(written), nearest: [] };
  }
  return undefined;
};

/** For forms without an axis of values, or of time. */
export const noReferences: Need = ({ figure, form, say }) => {
  const kind = figure.target ? 'target' : figure.reference ? 'reference' : undefined;
  return kind && { reason: say.noPlaceFor(form, kind) };
};

export const noBreaks: Need = ({ figure, form, say }) =>
  figure.break ? { reason: say.noPlaceFor(form, 'break') } : undefined;

/** Lengths and areas begin at zero, which a logarithmic scale has not. */
export const noLog: Need = ({ figure, form, say }) =>
  figure.scale === 'log' ? { reason: say.noLog(form) } : undefined;

/** A logarithmic scale has no place for 0 and below. */
export const logAboveZero: Need = ({ figure, all, say }) => {
  if (figure.scale !== 'log') return undefined;
  const low = all.flatMap(({ cells }) => cells).find((cell) => cell.kind === 'number' && cell.value <= 0);
  return low && { reason: say.logBelowZero(low.text), remedy: say.withoutLog, nearest: [] };
};

/** The value lies between the low and the high of its row. */
export const intervalsHold: Need = ({ figure, say }) => {
  for (const series of seriesOf(figure)) {
    for (const [row, cell] of series.cells.entries()) {
      const interval = intervalOf(series, row);
      if (!interval || cell.kind !== 'number') continue;
      const value = plainValue(series, cell);
      if (value < interval.low || value > interval.high)
        return { reason: say.outsideInterval(rowLabels(figure)[row]!, cell.text), nearest: [] };
    }
  }
  return undefined;
};

/** For forms that draw no intervals: the ends would look like values of their own. */
export const noIntervals: Need = ({ figure, form, say }) =>
  seriesOf(figure).some(({ low }) => low) ? { reason: say.noPlaceForIntervals(form) } : undefined;
