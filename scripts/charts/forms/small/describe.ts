import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import type { Tell } from '../../form.ts';
import { context } from '../../words/index.ts';
import { type InnerOf, readBy } from './inner.ts';
import { panelsOf } from './panels.ts';

/** How many panels and of what, then each in the words of its own form. */
export const describePanels =
  (innerOf: InnerOf): Tell =>
  (figure, lang) => {
    const { describe: say, forms } = catalogue(lang).charts;
    const inner = innerOf(figure);
    const panels = panelsOf(figure);
    if (!inner) return [];
    const read = (panel: Figure) => readBy(inner.form, panel);
    return [
      forms.small.chart(panels.map(({ name }) => name)),
      ...panels.map((panel) =>
        say.ofMeasure(
          panel.name,
          [...inner.form.describe(read(panel.figure), lang), ...context(read(panel.figure), lang)].filter(Boolean),
        ),
      ),
    ];
  };
