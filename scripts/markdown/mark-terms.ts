import { facts, type Lang } from '../languages/index.ts';

/** Where a term is no word of the running text, or stands for itself: names, signs, what leads elsewhere. */
const LEFT_ALONE = /^(?:a|h[1-6]|code|pre|math|figure|table|sup|button|summary|dt)$/;

/** A tag, with what its values hold; or the text up to the next one. */
const PIECE = /<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<!--.*?-->|[^<]+/gs;

/**
 * Marks in the HTML of a text where each term stands first: `<span class="term" data-term="0">…</span>`, the number being that
 * of its forms. Of two at one place the longer is marked.
 */
export function markTerms(html: string, terms: readonly (readonly string[])[], lang: Lang): string {
  if (terms.length === 0) return html;
  const find = finderOf(terms, lang);
  const wanted = new Set(terms.keys());
  /** The element that is left alone, and how many of its name are open. */
  let [alone, open] = ['', 0];
  return html.replace(PIECE, (piece, end?: string, name?: string) => {
    if (name === undefined) return alone === '' && wanted.size > 0 ? markIn(piece, find, wanted) : piece;
    if (alone === '' && end === '' && LEFT_ALONE.test(name)) [alone, open] = [name, 0];
    if (name === alone) open += end === '' ? 1 : -1;
    if (open === 0) alone = '';
    return piece;
  });
}

type Finder = (
  text: string,
  wanted: ReadonlySet<number>,
) => { index: number; length: number; term: number } | undefined;

function markIn(text: string, find: Finder, wanted: Set<number>): string {
  const found = find(text, wanted);
  if (!found) return text;
  wanted.delete(found.term);
  const end = found.index + found.length;
  const word = text.slice(found.index, end);
  return `${text.slice(0, found.index)}<span class="term" data-term="${found.term}">${word}</span>${markIn(text.slice(end), find, wanted)}`;
}

/** The first place of one of the terms that are wanted still. */
function finderOf(terms: readonly (readonly string[])[], lang: Lang): Finder {
  const forms = terms
    .flatMap((own, term) => own.map((form) => ({ form, term, pattern: patternOf(form, lang) })))
    .sort((a, b) => b.form.length - a.form.length);
  return (text, wanted) => {
    let first: ReturnType<Finder>;
    for (const { pattern, term } of forms) {
      if (!wanted.has(term)) continue;
      const match = pattern.exec(text);
      // The longer forms come first: a shorter one inside of a longer one is no term of its own.
      if (match && (!first || match.index < first.index) && !(first && overlaps(match, first)))
        first = { index: match.index, length: match[0].length, term };
    }
    return first;
  };
}

const overlaps = (match: RegExpExecArray, { index, length }: { index: number; length: number }): boolean =>
  match.index < index + length && index < match.index + match[0].length;

/** In Latin script whole words, which may begin a sentence or be several; Han has no bounds of words to go by. */
function patternOf(form: string, lang: Lang): RegExp {
  const escaped = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  return facts(lang).script === 'Latin'
    ? new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?:e?s)?(?![\\p{L}\\p{N}-])`, 'u')
    : new RegExp(escaped, 'u');
}
