/** A row of two texts beside each other: indices of their blocks; undefined where one of them lacks the block. */
interface Row {
  key: string;
  first?: number;
  second?: number;
}

/**
 * Blocks of two texts in rows, by their keys. Translations have the same blocks in the same order; where one lacks some,
 * or has others, each stands in a row of its own at its place.
 */
export function pairBlocks(first: readonly string[], second: readonly string[]): Row[] {
  const places = new Map(second.map((key, index) => [key, index]));
  const rows: Row[] = [];
  let next = 0;
  const takeUntil = (end: number) => {
    for (; next < end; next++) rows.push({ key: second[next]!, second: next });
  };
  first.forEach((key, index) => {
    const partner = places.get(key);
    if (partner === undefined || partner < next) rows.push({ key, first: index });
    else {
      takeUntil(partner);
      rows.push({ key, first: index, second: next++ });
    }
  });
  takeUntil(second.length);
  return rows;
}

/** Keys of blocks: the ids that they have; those without one are told by what they are and the block before. */
export function keysOf(blocks: readonly { id: string | undefined; kind: string }[]): string[] {
  let before = '';
  return blocks.map(({ id, kind }) => (before = id ?? `${before}+${kind}`));
}
