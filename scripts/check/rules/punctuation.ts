import type { PunctuationFault } from '../../languages/index.ts';
import { textFacts } from '../../languages/checks/index.ts';
import {
  allPassages,
  hasSpacedHalves,
  type Library,
  type Passage,
  problemAt,
  type Rule,
  spacedHeadlinesIn,
} from '../../content/index.ts';

/** Each language has its own punctuation: full width in Chinese, half width in English; digits and letters are half width in both. */
export const punctuation: Rule = (content) =>
  faultsIn(content).map(({ passage, index, found, fault }) =>
    problemAt(passage.at(index), 'punctuation', ({ punctuation }) => fault.message(punctuation, found)),
  );

/** A sign that does not belong where it stands: `found` at `index` of a passage's text. */
export interface Fault {
  passage: Passage;
  index: number;
  found: string;
  fault: PunctuationFault;
}

export function faultsIn(content: Library): Fault[] {
  const headlines = content.headlines ?? content.pages.flatMap(spacedHeadlinesIn);
  return allPassages(content).flatMap((passage) =>
    textFacts(passage.lang)
      .punctuation.filter(({ notIn }) => !notIn?.includes(passage.kind))
      .flatMap((fault) => find(passage, fault, headlines)),
  );
}

/** The titles of documents in a table are long and are printed with such a space too. */
const isInHeadline = ({ text, kind }: Passage, index: number, headlines: string[]): boolean =>
  (kind === 'cell' && hasSpacedHalves(text.slice(Math.max(0, index - 5), index + 6))) ||
  headlines.some((headline) => {
    const start = text.indexOf(headline);
    return start >= 0 && index > start && index < start + headline.length;
  });

const find = (passage: Passage, fault: PunctuationFault, headlines: string[]): Fault[] =>
  [...passage.text.matchAll(fault.pattern)]
    .filter(({ index }) => !fault.isSpace || !isInHeadline(passage, index, headlines))
    .map(({ index, 0: found }) => ({ passage, index, found, fault }));
