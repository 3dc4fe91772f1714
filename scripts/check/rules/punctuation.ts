import { type PunctuationFault, textFacts } from '../../languages/index.ts';
import {
  allPassages,
  hasSpacedHalves,
  type Passage,
  type Problem,
  problemAt,
  type Rule,
  spacedHeadlinesIn,
} from '../../content/index.ts';

/** Each language has its own punctuation: full width in Chinese, half width in English; digits and letters are half width in both. */
export const punctuation: Rule = (content) => {
  const headlines = content.headlines ?? content.pages.flatMap(spacedHeadlinesIn);
  return allPassages(content).flatMap((passage) =>
    textFacts(passage.lang)
      .punctuation.filter(({ notIn }) => !notIn?.includes(passage.kind))
      .flatMap((fault) => find(passage, fault, headlines)),
  );
};

/** The titles of documents in a table are long and are printed with such a space too. */
const isInHeadline = ({ text, kind }: Passage, index: number, headlines: string[]): boolean =>
  (kind === 'cell' && hasSpacedHalves(text.slice(Math.max(0, index - 5), index + 6))) ||
  headlines.some((headline) => {
    const start = text.indexOf(headline);
    return start >= 0 && index > start && index < start + headline.length;
  });

function find(passage: Passage, { pattern, message, isSpace }: PunctuationFault, headlines: string[]): Problem[] {
  const found = [...passage.text.matchAll(pattern)].filter(
    ({ index }) => !isSpace || !isInHeadline(passage, index, headlines),
  );
  return found.map(({ index, 0: found }) =>
    problemAt(passage.at(index), 'punctuation', ({ punctuation }) => message(punctuation, found)),
  );
}
