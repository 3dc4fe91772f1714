import { wordsOfReference } from '../../scripts/content/references.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { reportIn, textsOf } from './model.ts';
import { question } from './questions.ts';

/** What a link without words prints, in the text at `slug`; undefined where what it leads to has no title. */
export const referenceWords = question(
  'reference',
  (model, lang: Lang, report: string, slug: string, to: string): string | undefined =>
    wordsOfReference(textsOf(model), (id) => reportIn(model, lang, id)?.data.chapters, { lang, report, slug }, to),
);

/** The number of a figure, printed or the site's own; undefined where it has none. */
export const figureNumber = question(
  'figure-number',
  (model, lang: Lang, report: string, id: string) =>
    reportIn(model, lang, report)
      ?.sections.flatMap(({ summary }) => summary.figures)
      .find((figure) => figure.id === id)?.printed,
);
