import { catalogue, type Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { asRead, formOf } from './forms/index.ts';
import { withForm } from './problem.ts';
import { context } from './words/index.ts';

/**
 * A chart in words, for people who cannot see it: its form, what is compared, the ends of the range and what is
 * missing. Every number is a cell's own text; none is worked out here.
 */
export function describe(given: Figure, lang: Lang): string {
  const figure = asRead(withForm(given));
  const told = formOf(figure.chart)?.describe(figure, lang) ?? [];
  if (told.length && !formOf(figure.chart)?.tellsContext) told.push(...context(figure, lang));
  return told.filter(Boolean).join(catalogue(lang).charts.describe.between);
}
