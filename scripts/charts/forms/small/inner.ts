import { catalogue, type Lang, messageLanguage } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { type Shape, shapeOf } from '../../choose.ts';
import { measures, remember } from '../../data/index.ts';
import type { Form } from '../../form.ts';
import type { Refusal } from '../../rules/index.ts';
import { panelsOf } from './panels.ts';

/** The other forms, which it draws in its panels. They are handed in: no form knows another. */
export interface Registry {
  formOf: (name: string) => Form | undefined;
  /** Names of forms that suit a table of this shape, the likeliest first. */
  suiting: (shape: Shape) => string[];
}

/** The form of a figure's panels. */
interface Inner {
  name: string;
  form: Form;
}

/** The form that `of` names; left out, the first that suits the first panel and can draw all. Undefined where there is none. */
export type InnerOf = (figure: Figure) => Inner | undefined;

export const innerOf = ({ formOf, suiting }: Registry): InnerOf =>
  remember((figure: Figure): Inner | undefined => {
    const known = (name: string): Inner[] => {
      const form = formOf(name);
      return form?.inPanels ? [{ name, form }] : [];
    };
    if (figure.of !== undefined) return known(figure.of)[0];
    const panels = panelsOf(figure);
    if (!panels.length) return undefined;
    return suiting(shapeOf(panels[0]!.figure))
      .flatMap(known)
      .find((inner) => panels.every((panel) => !refusalOf(panel.figure, inner, messageLanguage())));
  });

/** A panel, or the whole table, as the form of the panels reads it. */
export const readBy = ({ reads }: Form, figure: Figure): Figure => reads?.(figure) ?? figure;

/** Why a form cannot draw a panel. */
export function refusalOf(figure: Figure, { name, form }: Inner, lang: Lang): Refusal | undefined {
  const say = catalogue(lang).charts.requirements;
  const panel = { ...figure, chart: name };
  const asked = {
    figure: readBy(form, panel),
    printed: panel,
    form: name,
    all: measures(readBy(form, panel)),
    lang,
    say,
  };
  for (const need of form.needs) {
    const refusal = need(asked);
    if (refusal) return refusal;
  }
  return undefined;
}
