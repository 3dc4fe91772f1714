import type { Lang } from '../../scripts/languages/index.ts';
import { reportIn } from './model.ts';
import { question } from './questions.ts';
import { numberedTitle } from '../../scripts/text/index.ts';

/** An editor's note, and the page that shows it. */
interface PlacedNote {
  id: string;
  text: string;
  page: { address: string; name: string };
}

/** All editor's notes of a report, in the order of the text. */
export const notesOf = question('notes', (model, lang: Lang, id: string): PlacedNote[] => {
  const report = reportIn(model, lang, id);
  if (!report) return [];
  const pages = [
    ...report.sections.map(({ summary, address, data }) => ({
      summary,
      page: { address, name: numberedTitle(data) },
    })),
    ...report.cases.map(({ summary, address, data }) => ({ summary, page: { address, name: data.title } })),
  ];
  return pages.flatMap(({ summary, page }) =>
    summary.notes.flatMap((note) => {
      const text = report.notes[note]?.[lang];
      return text === undefined ? [] : [{ id: note, text, page }];
    }),
  );
});

/** The words of an editor's note. */
export const noteText = question(
  'note',
  (model, lang: Lang, report: string, id: string): string | undefined =>
    reportIn(model, lang, report)?.notes[id]?.[lang],
);
