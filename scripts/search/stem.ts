/**
 * An English word without its ending, by which it is indexed, asked for and marked: `platforms` -> platform,
 * `selling` -> sell, `studies` -> stud.
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
