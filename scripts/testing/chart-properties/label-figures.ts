import { readdirSync } from 'node:fs';
import { chartProblem, type Fit, type RandomTables } from '../../charts/index.ts';
import type { Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { seeded } from '../seeded.ts';
import { randomFigure, randomLanguage } from './random-figure.ts';

const FORMS = new URL('../../charts/forms/', import.meta.url);

/** The forms that have random tables to test them with, a `random.ts` in their folder: all that draw something. */
export const formsWithLabels = readdirSync(FORMS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, FORMS)).includes('random.ts'))
  .map(({ name }) => name)
  .toSorted();

/** A figure and the language of its words. */
interface LabelFigure {
  figure: Figure;
  lang: Lang;
}

/** So many random figures of a form that it takes, of each kind in turn, the same each time. */
export async function labelFigures(form: string, count: number): Promise<LabelFigure[]> {
  const { random, fit = (figure) => figure } = (await import(new URL(`${form}/random.ts`, FORMS).href)) as {
    random: Record<string, RandomTables>;
    fit?: Fit;
  };
  const kinds = Object.values(random);
  const figures: LabelFigure[] = [];
  for (let seed = 1; figures.length < count && seed < count * 20; seed++) {
    const lang = randomLanguage(seed);
    const figure = fit(randomFigure(form, kinds[seed % kinds.length]!, seed), lang, seeded(seed));
    if (!chartProblem(figure)) figures.push({ figure, lang });
  }
  return figures;
}
