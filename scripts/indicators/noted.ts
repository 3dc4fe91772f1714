import type { Library } from '../content/index.ts';
import type { Observation } from './types.ts';

/**
 * Whether a value is known to be odd: a note of its figure, or an editor's note that its text sets, has its digits as they
 * are written.
 */
export const isNoted = (library: Library, { source, digits }: Pick<Observation, 'source' | 'digits'>): boolean =>
  notesAround(library, source).some((note) => hasNumber(note, digits.replace('-', '')));

/** In every language. */
function notesAround(
  { pages, notes, languages }: Library,
  { report, slug, kind, id }: Observation['source'],
): string[] {
  const ofReport = notes.get(report)?.data ?? {};
  const summaries = pages.flatMap(({ path, summary }) =>
    path.report === report && path.slug === slug ? (summary ?? []) : [],
  );
  return [
    ...summaries.flatMap(({ figures }) =>
      kind === 'figure' ? (figures.find((one) => one.id === id)?.note ?? []) : [],
    ),
    ...summaries.flatMap((summary) =>
      summary.notes.flatMap((note) => languages.map((lang) => ofReport[note]?.[lang] ?? '')),
    ),
  ];
}

/** 2.1 is in “2.1万亿元”, and not in 2.15 or 12.1. */
const hasNumber = (text: string, digits: string): boolean =>
  new RegExp(String.raw`(?<![\d.])${RegExp.escape(digits)}(?!\d|\.\d)`).test(text.replace(/(?<=\d),(?=\d{3})/g, ''));
