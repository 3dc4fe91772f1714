import { addresses } from '../../scripts/addresses.ts';
import { firstPublished, lastModified, type ReportData } from '../../scripts/content/schema/report.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { compareText } from '../../scripts/text/index.ts';
import { type Correction, correctionsFor } from './corrections.ts';
import type { Model, Report } from './model.ts';
import { question } from './questions.ts';

/** Something that is new for the readers of a language: a report, its revision, or what was corrected in it. */
export interface Change {
  /** As precise as it is known: `2026-11-29`, `2021-03`. */
  date: string;
  address: string;
  report: { kind: ReportData['kind']; title: string; summary: string };
  /** Undefined for a report that is new. */
  what?: { revised: true } | { correction: Correction };
}

/** All that was published, revised and corrected in a language, the newest first. */
export const changesIn = question('changes', (model, lang: Lang): Change[] =>
  reportsOf(model, lang)
    .flatMap(changesOf)
    // Of one day the last of a report comes first: its corrections by falling numbers, then its publication.
    .toReversed()
    .toSorted((a, b) => -compareText(a.date, b.date)),
);

/** Whether there is anything to follow in a language. */
export const hasChanges = question('has-changes', (model, lang: Lang): boolean => reportsOf(model, lang).length > 0);

/** When a report of a language was last published, revised or corrected; undefined where there is none. */
export const lastChange = question('last-change', (model, lang: Lang): string | undefined =>
  reportsOf(model, lang)
    .map(({ data }) => firstDay(lastModified(data)))
    .toSorted(compareText)
    .at(-1),
);

const reportsOf = ({ reports }: Model, lang: Lang): Report[] =>
  reports.filter((report) => report.lang === lang && report.languages.includes(lang));

function changesOf(report: Report): Change[] {
  const { id, lang, data, address } = report;
  const [first, corrections] = [firstDay(firstPublished(data)), correctionsFor(report)];
  const frame = { address, report: { kind: data.kind, title: data.title[lang], summary: data.summary[lang] } };
  const isCorrection = report.corrections.some(({ date }) => date === data.revised);
  return [
    { ...frame, date: first },
    ...corrections.map((correction) => ({
      ...frame,
      date: correction.date,
      address: addresses.correction(lang, id, correction.number),
      what: { correction },
    })),
    ...(data.revised === undefined || isCorrection
      ? []
      : [{ ...frame, date: firstDay(data.revised), what: { revised: true } as const }]),
  ];
}

/** `2020-11-01/2020-11-20` -> `2020-11-01`. */
const firstDay = (date: string): string => date.split('/')[0]!;
