const plural = new Intl.PluralRules('en');
const conjunction = new Intl.ListFormat('en-GB');

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : many}`;

/** `A, B and C`; semicolons where an item has a comma of its own. */
export const listOf = (items: readonly string[]): string =>
  items.some((item) => item.includes(',')) ? items.join('; ') : conjunction.format(items);

/**
 * A name that begins with a capital as a heading, inside a sentence: `Laws` -> `laws`; `GDP`, `B2B sales` stay, and so does
 * what has a capital in its second word, too: `West Bank exports`.
 */
export const inSentence = (name: string): string =>
  name.replace(/^[A-Z](?=[a-z])(?!\S+ [A-Z][a-z])/, (first) => first.toLowerCase());
