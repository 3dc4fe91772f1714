import { catalogue, facts, type Lang } from '../languages/index.ts';
import { type Figure, legendOfFile } from '../tables/index.ts';
import { numberedTitle } from '../text/index.ts';

/** A label and its text a row. */
export type About = readonly (readonly [label: string, text: string])[];

/** The rows that have something to say. */
export const told = (rows: readonly (readonly [label: string, text: string | undefined])[]): About =>
  rows.filter((row): row is [string, string] => Boolean(row[1]));

/** What there is to say of a figure besides its table, in the order of its page. */
export function aboutFigure(figure: Figure, lang: Lang): About {
  const { interface: words, downloads } = catalogue(lang);
  return told([
    [downloads.title, numberedTitle(figure)],
    [words.unit, figure.unit],
    [words.period, figure.period],
    [words.source, figure.source],
    [words.values, figure.derived],
    [words.missingLabel, figure.missing],
    [words.note, figure.note],
    [downloads.signs, signsOf(figure, lang)],
  ]);
}

/** What the signs in its file mean: `empty: not given; p: provisional`. */
export function signsOf({ table }: Figure, lang: Lang): string {
  const { clause, colon } = facts(lang).separators;
  return legendOfFile(table, lang)
    .map(({ sign, word }) => `${sign}${colon}${word}`)
    .join(clause);
}
