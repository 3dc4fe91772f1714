import { textOf } from '../element.ts';
import type { PageRule } from '../rule.ts';

/** A page has one `<h1>`, with words in it. */
export const oneHeading: PageRule = ({ elements }) => {
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  if (headings.length !== 1) return [[`${headings.length} <h1>`, 'one', 'correct the page']];
  return textOf(headings[0]!).trim() ? [] : [['an <h1> without words', 'the name of the page', 'correct the page']];
};
