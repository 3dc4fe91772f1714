import { chartProblem, withForm } from '../charts/index.ts';
import type { Indicator } from '../content/index.ts';
import { catalogue, type Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { type FigureFrame, figureOfSeries } from './figures.ts';
import type { Series } from './series.ts';

/** A figure in its own form or, where that would mislead, ranks as a line, in the first that suits; undefined where none does. */
export const drawable = (figure: Figure): Figure | undefined =>
  [figure, withForm({ ...figure, chart: 'auto' })].find((one) => !chartProblem(one));

/** The course of an indicator, and that of its growth, as far as there is one to draw. */
export const courseOf = (series: Series, indicator: Indicator, frame: FigureFrame, lang: Lang): Figure[] =>
  [false, true].flatMap((ofGrowth) => {
    const own = ofGrowth
      ? { ...frame, id: `${frame.id}-growth`, title: `${frame.title} · ${catalogue(lang).indicators.growth}` }
      : frame;
    const figure = figureOfSeries(series, ofGrowth, indicator, own, lang);
    return (figure && drawable(figure)) ?? [];
  });
