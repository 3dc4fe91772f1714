import type { SearchRecord } from '../../search/index.ts';

/** A record as it is searched by hand: its words in one line, one form for width, case and quotes. */
export interface PlainPage {
  url: string;
  title: string;
  text: string;
}

/** What a query should find, told without any of the search's own reading of texts but the blocks of a record. */
export const toPlain = ({ url, title, blocks }: SearchRecord): PlainPage => ({
  url,
  title: plain(title),
  text: [title, ...blocks.map((block) => block.text)].map(plain).join('\n'),
});

/** White space goes beside Chinese and is one space elsewhere; a digit's thousands commas go; the rest is compared as it stands. */
export function plain(text: string): string {
  const even = text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[“”「」『』]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑–—―−]/g, '-');
  return even
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[^\0-\u2e7f])|(?<=[^\0-\u2e7f]) /g, '')
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/**
 * Pages that hold a string. Numbers and Latin words are held whole: 10.9 is not in 110.9, and a reader who asks for
 * «age of» does not mean «storage of».
 */
export const holding = (query: string, pages: readonly PlainPage[]): Set<string> =>
  new Set(pages.filter(({ text }) => countIn(text, plain(query)) > 0).map(({ url }) => url));

/** Of the pages that hold a string those that nothing beats: in the title, then how often. */
export function bestHolding(query: string, pages: readonly PlainPage[]): Set<string> {
  const wanted = plain(query);
  const scored = pages.map(({ url, title, text }) => ({
    url,
    score: countIn(text, wanted) + (countIn(title, wanted) > 0 ? 1e6 : 0),
  }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return new Set(scored.filter(({ score }) => score === top && score > 0).map(({ url }) => url));
}

/** Pages that hold each of some words or phrases, and none of others. Words are held as they are written. */
export const holdingAll = (
  pages: readonly PlainPage[],
  all: readonly string[],
  none: readonly string[] = [],
): Set<string> =>
  new Set(
    pages
      .filter(
        ({ text }) => all.every((word) => countIn(text, plain(word)) > 0) && !none.some((word) => hasForm(text, word)),
      )
      .map(({ url }) => url),
  );

/** The same where an English word may have another ending. */
export const holdingForms = (
  pages: readonly PlainPage[],
  all: readonly string[],
  none: readonly string[] = [],
): Set<string> =>
  new Set(
    pages
      .filter(({ text }) => all.every((word) => hasForm(text, word)) && !none.some((word) => hasForm(text, word)))
      .map(({ url }) => url),
  );

/** Endings of one word, told apart from the search's own: `pledge`, `pledges`, `pledging`. */
function hasForm(text: string, word: string): boolean {
  const wanted = plain(word);
  if (!/^[a-z'-]+$/.test(wanted)) return countIn(text, wanted) > 0;
  const root = wanted.replace(/'s$/, '').replace(/(?:ies|ied|ying|ing|ed|es|is|s|e|y)$/, '');
  const pattern = `${root.replaceAll('-', '[- ]?')}[a-z]?(?:ies|ied|ying|ing|ed|es|is|s|e|y)?(?:'s?)?`;
  return new RegExp(`(?<![a-z])${pattern}(?![a-z])`).test(text);
}

function countIn(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && wanted; at = text.indexOf(wanted, at + 1)) {
    if (isWhole(text.slice(Math.max(0, at - 2), at), text.slice(at + wanted.length, at + wanted.length + 2), wanted))
      count++;
  }
  return count;
}

export const isWhole = (before: string, after: string, wanted: string): boolean =>
  !(/^\d/.test(wanted) && /\d\.?$/.test(before)) &&
  !(/\d$/.test(wanted) && /^\.?\d/.test(after)) &&
  !(/\d\.$/.test(wanted) && /^\d/.test(after)) &&
  !(/^[a-z]/i.test(wanted) && /[a-z]$/i.test(before)) &&
  !(/[a-z]$/i.test(wanted) && /^[a-z]/i.test(after));
