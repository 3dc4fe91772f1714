import { type Catalogue, catalogue, type Lang, messageLanguage } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { shapeOf } from './choose.ts';
import { measures } from './data/index.ts';
import { remember } from './data/index.ts';
import { asRead, formOf, isForm, suiting } from './forms/index.ts';
import { type Refusal, textColumns } from './rules/index.ts';

/** What a figure says that names no form. */
const AUTO = 'auto';

/**
 * Why a figure's form cannot draw its table, in a plain sentence with the nearest form that can; undefined when it can.
 */
export function chartProblem(figure: Figure, lang: Lang = messageLanguage()): string | undefined {
  const refusal = refusalOf(withForm(figure), lang);
  if (!refusal) return undefined;
  const say = catalogue(lang).charts.requirements;
  const nearest = refusal.nearest ?? formOf(figure.chart)?.nearest ?? [];
  const instead = nearest.find((chart) => !refusalOf({ ...figure, chart }, lang));
  return say.refused(refusal.reason, refusal.remedy, instead);
}

/**
 * A figure with its form: the one that it names, else the first that suits the shape of its table and can draw it. Where
 * there is none it stays as it is, and is refused.
 */
export const withForm = remember((figure): Figure => {
  if (figure.chart !== AUTO) return figure;
  const chart = suiting(shapeOf(figure)).find((name) => !refusalOf({ ...figure, chart: name }, messageLanguage()));
  return chart ? { ...figure, chart } : figure;
});

/** Words beside the labels are what most often keeps a table from being drawn; in a file they may be a second column of labels. */
function noneSuits(figure: Figure, say: Catalogue['charts']['requirements']): Refusal {
  const texts = textColumns(figure);
  const remedy = figure.data !== undefined && texts.length === 1 ? say.labelsUnderOthers : undefined;
  return { reason: say.noneSuits(texts), remedy, nearest: ['none'] };
}

function refusalOf(figure: Figure, lang: Lang): Refusal | undefined {
  const say = catalogue(lang).charts.requirements;
  const form = figure.chart;
  if (form === AUTO) return noneSuits(figure, say);
  if (!isForm(form)) return { reason: say.unknownForm(form), nearest: [] };
  const { needs, drawsGroups } = formOf(form)!;
  const { table } = figure;
  if (needs.length && table.rows.length === 0) return { reason: say.noRows(form), nearest: [] };
  if (needs.length && table.groups && !drawsGroups)
    return { reason: say.groups(form, table.groups[0]!.levels.join(' › ')) };
  const read = asRead(figure);
  const asked = { figure: read, printed: figure, form, all: measures(read), lang, say };
  for (const need of needs) {
    const refusal = need(asked);
    if (refusal) return refusal;
  }
  return undefined;
}
