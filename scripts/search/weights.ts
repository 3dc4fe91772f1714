/**
 * How often a word is put into the index says how much it weighs in a part of a page: the index tells it back. Not the
 * count itself, which would make the index large, but its rough size; a title's words more.
 */
const MOST = 7;
const IN_TITLE = 8;

/** 1, 2, 3 as they are, then one more for each doubling: 12 -> 5. */
export const roughly = (count: number): number =>
  count <= 3 ? count : Math.min(MOST, 3 + Math.floor(Math.log2(count / 3)));

/** Words of title and text -> the index's content, in which the order means nothing. */
export function weigh(title: string[], text: string[]): string {
  const counts = new Map<string, number>();
  for (const token of [...title, ...text]) counts.set(token, (counts.get(token) ?? 0) + 1);
  const titles = new Set(title);
  return [...counts]
    .map(([token, count]) => `${token} `.repeat(roughly(count) + (titles.has(token) ? IN_TITLE : 0)))
    .sort()
    .join('');
}

/** Back from what the index tells: roughly how often, and whether in the title. */
export const readWeight = (length: number): { count: number; title: boolean } =>
  length > IN_TITLE ? { count: length - IN_TITLE, title: true } : { count: length, title: false };
