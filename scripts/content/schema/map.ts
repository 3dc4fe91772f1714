import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { inEach, slug, text } from './values.ts';

/** More are no map that anyone could read. */
export const MOST_TILES = { columns: 30, rows: 30 } as const;

/** `maps/<id>.yaml`: a map of tiles, each a place of a list of `dimensions.yaml`. Columns and rows count from 1. */
export const mapSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    /** Of what it is a map: `China`. */
    name: inEach(languages),
    dimension: slug.default('places'),
    tiles: z
      .record(
        slug,
        z.strictObject({
          code: text,
          column: z.int().min(1).max(MOST_TILES.columns),
          row: z.int().min(1).max(MOST_TILES.rows),
        }),
      )
      .refine((tiles) => Object.keys(tiles).length > 0, 'at least one tile'),
  });

export type MapData = z.infer<ReturnType<typeof mapSchema>>;
