import { type Holders, readPiece, writePiece } from './piece.ts';

/** Pages by filter and value: `values.kind.case`. */
export type FilterValues = Record<string, Record<string, number[]>>;

/** The filters of each page, in the order of their numbers -> as they are stored: like a piece of the index. */
export function writeFilters(pages: Record<string, string[]>[]): string {
  const holders = new Map<string, Holders>();
  for (const [page, filters] of pages.entries()) {
    for (const key of new Set(
      Object.entries(filters).flatMap(([name, values]) =>
        values.map((value) => `${name}:${encodeURIComponent(value)}`),
      ),
    )) {
      holders.set(key, [...(holders.get(key) ?? []), [page, 1]]);
    }
  }
  return writePiece([...holders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readFilters(text: string): FilterValues {
  const values: FilterValues = {};
  for (const [key, holders] of readPiece(text)) {
    const [name = '', value = ''] = key.split(':');
    (values[name] ??= {})[decodeURIComponent(value)] = [...holders.keys()];
  }
  return values;
}
