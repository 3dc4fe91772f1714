import type { SearchPage } from './read-page.ts';

/** Bytes of text in a part; packed it is less than half of that. */
const FULL = 2500;

/**
 * A long page in parts, of which search looks only at those that may hold the query: its blocks in their order, each
 * part with the headings that it needs. Most pages are one part.
 */
export function partsOf(page: SearchPage): SearchPage[] {
  const parts: SearchPage['blocks'][] = [[]];
  let bytes = 0;
  for (const block of page.blocks) {
    const size = Buffer.byteLength(block.text);
    if (bytes > 0 && bytes + size > FULL) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(block);
    bytes += size;
  }
  return parts.length === 1 ? [page] : parts.map((blocks) => ({ ...page, ...withOwnHeads(blocks, page.heads) }));
}

function withOwnHeads(blocks: SearchPage['blocks'], heads: string[]): Pick<SearchPage, 'heads' | 'blocks'> {
  const used = [...new Set(blocks.map(({ head }) => head))].filter((head) => head >= 0);
  return {
    heads: used.map((head) => heads[head]!),
    blocks: blocks.map((block) => ({ ...block, head: used.indexOf(block.head) })),
  };
}
