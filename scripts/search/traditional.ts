import type { SearchPage } from './read-page.ts';
import { PAIRS } from './traditional-table.ts';

/** Traditional character -> simplified one: `{"單": "单"}`, for the characters that the library has. */
export function simplifiedOf(pages: Pick<SearchPage, 'title' | 'blocks'>[]): Record<string, string> {
  const occurring = new Set(pages.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join(''));
  const table: Record<string, string> = {};
  for (let i = 0; i < PAIRS.length; i += 2) if (occurring.has(PAIRS[i + 1]!)) table[PAIRS[i]!] = PAIRS[i + 1]!;
  return table;
}
