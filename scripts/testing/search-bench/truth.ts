import type { Lang } from '../../languages/index.ts';
import type { SearchPage } from '../../search/read-page.ts';

/** A page as it is searched by hand: its words in one line, one form for width, case and quotes. */
export interface PlainPage {
  url: string;
  title: string;
  text: string;
}

/** What a query should find, told without any of the search's own reading of texts but the blocks of a page. */
export const toPlain = (page: SearchPage): PlainPage => ({
  url: page.url,
  title: plain(page.title),
  text: [page.title, ...page.blocks.map((block) => block.text)].map(plain).join('\n'),
});

/** White space goes beside Chinese and is one space elsewhere; a digit's thousands commas go; the rest is compared as it stands. */
export function plain(text: string): string {
  const even = text
    .normalize('NFKC')
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

const NUMBER = /^[^\p{L}\p{N}]?\d+(\.\d+)?(%|[万亿千百]*[元件笔人家次]?|(thousand|million|billion|trillion))$/u;

export interface Truth {
  urls: Set<string>;
  /** Pages that nothing beats: in the title, then how often. */
  best: Set<string>;
}

/**
 * Pages that hold a query, and the best of them. A number is held whole: 10.9 is not in 110.9; so is an English word:
 * a reader who asks for «age of» does not mean «storage of».
 */
export function truthOf(query: string, pages: PlainPage[], lang: Lang): Truth {
  const wanted = plain(query);
  const strict = lang === 'en' || NUMBER.test(wanted);
  const urls = new Set(pages.filter(({ text }) => countIn(text, wanted, strict) > 0).map(({ url }) => url));
  // Where some page has the query uncut, one that has it only inside a longer number is not the best.
  const uncut = bestOf(wanted, pages, true);
  return { urls, best: uncut.size > 0 ? uncut : bestOf(wanted, pages, false) };
}

function bestOf(wanted: string, pages: PlainPage[], whole: boolean): Set<string> {
  const scored = pages.map(({ url, title, text }) => {
    const count = countIn(text, wanted, whole);
    return { url, score: count > 0 ? count + (countIn(title, wanted, whole) > 0 ? 1e6 : 0) : 0 };
  });
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return new Set(scored.filter(({ score }) => score === top && score > 0).map(({ url }) => url));
}

function countIn(text: string, wanted: string, whole: boolean): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && wanted; at = text.indexOf(wanted, at + 1)) {
    if (
      !whole ||
      isWhole(text.slice(Math.max(0, at - 2), at), text.slice(at + wanted.length, at + wanted.length + 2), wanted)
    )
      count++;
  }
  return count;
}

const isWhole = (before: string, after: string, wanted: string): boolean =>
  !(/^\d/.test(wanted) && /\d\.?$/.test(before)) &&
  !(/\d$/.test(wanted) && /^\.?\d/.test(after)) &&
  !(/^[a-z]/.test(wanted) && /[a-z]$/.test(before)) &&
  !(/[a-z]$/.test(wanted) && /^[a-z]/.test(after));
