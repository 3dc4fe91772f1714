import { fold, listed } from '../../../scripts/search/query/index.ts';
import type { FinderState } from './state.ts';

/** One entry of a list, as the finder sees it. */
export interface Item {
  /** The text that is searched, folded. */
  text: string;
  /** Values by facet: `{ topic: ['court', 'after-sales'], stance: ['negative'] }`. */
  facets: Record<string, readonly string[]>;
}

/** Every word of the query stands in the text, and every chosen value in its facet. */
function matches(item: Item, { q, chosen }: Pick<FinderState, 'q' | 'chosen'>): boolean {
  const words = q.split(/\s+/).map(fold).filter(Boolean);
  return (
    words.every((word) => item.text.includes(word)) &&
    Object.entries(chosen).every(([facet, value]) => item.facets[facet]?.includes(value))
  );
}

/** Values as the list writes them. */
export const asListed = (chosen: FinderState['chosen'], items: readonly Item[]): FinderState['chosen'] =>
  Object.fromEntries(
    Object.entries(chosen).map(([facet, value]) => [
      facet,
      listed(
        value,
        items.flatMap(({ facets }) => facets[facet] ?? []),
      ),
    ]),
  );

export const choose = <T extends Item>(items: readonly T[], state: Pick<FinderState, 'q' | 'chosen'>): T[] =>
  items.filter((item) => matches(item, state));

/**
 * How many entries each value of a facet would leave, given all that is chosen in the other facets. So a reader can
 * change a choice without first undoing it, and never meets an empty list.
 */
export function countsOf(
  items: readonly Item[],
  state: Pick<FinderState, 'q' | 'chosen'>,
  facet: string,
): Map<string, number> {
  const { [facet]: _own, ...others } = state.chosen;
  const counts = new Map<string, number>();
  for (const item of choose(items, { q: state.q, chosen: others })) {
    for (const value of new Set(item.facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
