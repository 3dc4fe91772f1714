/** Words as a pattern, the longest first, since the first that fits wins: `['亿', '万亿', 'US$']` -> `US\$|万亿|亿`. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&'))
    .join('|');
