import type { Dimensions } from '../data/index.ts';
import type { Lang } from '../languages/index.ts';
import { memoizeByObject } from '../text/index.ts';

/** Every name of a place or group in any language, in small letters, with its id; what stands in two lists is of the first. */
const idsByName = memoizeByObject((dimensions: Dimensions): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const list of Object.values(dimensions))
    for (const [id, { also = [], ...names }] of Object.entries(list))
      for (const name of [...Object.values(names), ...also]) {
        const known = asKnown(name);
        if (!ids.has(known)) ids.set(known, id);
      }
  return ids;
});

const asKnown = (name: string): string => name.trim().toLowerCase();

/** The id of what a label names. */
export const placeNamed = (dimensions: Dimensions, label: string): string | undefined =>
  idsByName(dimensions).get(asKnown(label));

/** Whether some list has an id. */
export const hasPlace = (dimensions: Dimensions, id: string): boolean =>
  Object.values(dimensions).some((list) => Object.hasOwn(list, id));

/** What a language calls it: the id where nobody knows it. */
export function placeName(dimensions: Dimensions, id: string, lang: Lang): string {
  const list = Object.values(dimensions).find((one) => Object.hasOwn(one, id));
  return list?.[id]?.[lang] ?? id;
}
