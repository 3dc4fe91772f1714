import { facts, type Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { comparePaths, type ContentPath } from './paths.ts';
import type { TextSummary } from './summary.ts';

/** A text of a report, as far as its figures are concerned. */
interface TextWithFigures {
  path: ContentPath;
  summary: TextSummary;
}

/**
 * Texts with the numbers of their figures, in reports that ask for them (`number_figures`). A figure that has a printed
 * number keeps it, and no other has it. The others are counted through the report, tables by themselves; in each language a
 * figure has the number that it has in the first of `languages` with a text, where it stands there.
 */
export function numberFigures<Text extends TextWithFigures>(
  texts: readonly Text[],
  isNumbered: (report: string) => boolean,
  languages: readonly Lang[],
): readonly Text[] {
  const numbered = Map.groupBy(
    texts.filter(({ path }) => path.kind === 'section' && isNumbered(path.report)),
    ({ path }) => path.report,
  );
  if (numbered.size === 0) return texts;
  const numbers = new Map([...numbered].map(([report, some]) => [report, numbersIn(some, languages)]));
  return texts.map((text) => {
    const ofReport = text.path.kind === 'section' ? numbers.get(text.path.report) : undefined;
    return ofReport ? { ...text, summary: withNumbers(text.summary, ofReport, text.path.lang) } : text;
  });
}

/** A table is a figure that is not drawn. */
type Kind = 'figure' | 'table';

const kindOf = ({ chart }: Figure): Kind => (chart === 'none' ? 'table' : 'figure');

function numbersIn(texts: readonly TextWithFigures[], languages: readonly Lang[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const last = { figure: 0, table: 0 };
  const printed = new Set(texts.flatMap(({ summary }) => summary.figures.flatMap((figure) => figure.printed ?? [])));
  const isPrinted = (kind: Kind, number: number): boolean =>
    languages.some((lang) => printed.has(facts(lang).numbered[kind](String(number))));
  const next = (kind: Kind): number => {
    do last[kind]++;
    while (isPrinted(kind, last[kind]));
    return last[kind];
  };
  const inOrder = languages.flatMap((lang) =>
    texts.filter(({ path }) => path.lang === lang).toSorted((a, b) => comparePaths(a.path, b.path)),
  );
  for (const figure of inOrder.flatMap(({ summary }) => summary.figures))
    if (figure.printed === undefined && !numbers.has(figure.id)) numbers.set(figure.id, next(kindOf(figure)));
  return numbers;
}

function withNumbers(summary: TextSummary, numbers: ReadonlyMap<string, number>, lang: Lang): TextSummary {
  const figures = summary.figures.map((figure): Figure => {
    const number = figure.printed === undefined ? numbers.get(figure.id) : undefined;
    return number === undefined ? figure : { ...figure, printed: facts(lang).numbered[kindOf(figure)](String(number)) };
  });
  return { ...summary, figures };
}
