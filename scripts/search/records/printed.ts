import {
  chaptersIn,
  type Library,
  type ReferableText,
  referableTexts,
  type TextFile,
  wordsOfReference,
} from '../../content/index.ts';
import { memoizeByObject } from '../../text/index.ts';
import type { SayReference } from './text.ts';

const byFile = memoizeByObject(
  (library: Library): ReadonlyMap<string, ReferableText> =>
    new Map(referableTexts(library).map((text) => [text.path.file, text])),
);

/** What the links without words of a text print. */
export const referencesOf =
  (library: Library, { path }: TextFile): SayReference =>
  (to) =>
    wordsOfReference(referableTexts(library), chaptersIn(library), path, to) ?? '';

/** Numbers of the figures of a text, printed or the site's own, by id. */
export const figureNumbersOf = (library: Library, { path }: TextFile): ReadonlyMap<string, string | undefined> =>
  new Map(
    byFile(library)
      .get(path.file)
      ?.summary.figures.map(({ id, printed }) => [id, printed]),
  );

/** All that the words of a text are made from besides the text itself: numbers and titles that stand in other files. */
export const printedFromElsewhere = (library: Library, page: TextFile): string =>
  JSON.stringify([
    page.summary?.references.map(referencesOf(library, page)),
    library.reports.get(page.path.report)?.data?.number_figures ? [...figureNumbersOf(library, page)] : [],
  ]);
