import { catalogue } from '../../../languages/index.ts';
import type { Tell } from '../../form.ts';
import { context } from '../../words/index.ts';
import type { InnerOf } from './inner.ts';
import { panelsOf } from './panels.ts';

/** How many panels and of what, then each in the words of its own form. */
export const describePanels =
  (innerOf: InnerOf): Tell =>
  (figure, lang) => {
    const { describe: say, forms } = catalogue(lang).charts;
    const inner = innerOf(figure);
    const panels = panelsOf(figure);
    if (!inner) return [];
    return [
      forms.small.chart(panels.map(({ name }) => name)),
      ...panels.map((panel) =>
        say.ofMeasure(
          panel.name,
          [...inner.form.describe(panel.figure, lang), ...context(panel.figure, lang)].filter(Boolean),
        ),
      ),
    ];
  };
