import { attribute } from '../element.ts';
import type { PageRule } from '../rule.ts';

/** No id stands twice on a page: a link to it would find the first only. */
export const uniqueIds: PageRule = ({ elements }) => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice].map((id) => [`id="${id}" stands more than once`, 'each id once', 'rename one']);
};
