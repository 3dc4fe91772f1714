/**
 * A word without its ending, near enough to Pagefind's stemmer to mark what that found: `platforms` -> platform,
 * `selling` -> sell, `studies` -> stud. Pagefind decides what is found; this only shows where.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const root = word
    .replace(/'s$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ations?|ating|ated|ates?|ators?)$/, 'at')
    .replace(/(?:ments?|ness|ingly|edly|ings?|ed|ers?|es|ly|s|e)$/, '');
  return root.length < 3 ? word : root.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
