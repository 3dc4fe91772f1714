import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { inEach, slug, text } from './values.ts';

/** More columns or rows of tiles are no map that anyone could read. */
const MOST = 30;

const position = z.int().refine((place) => place >= 1 && place <= MOST, `a whole number from 1 to ${MOST}`);

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
          column: position,
          row: position,
        }),
      )
      .refine((tiles) => Object.keys(tiles).length > 0, 'at least one tile'),
  });

export type MapData = z.infer<ReturnType<typeof mapSchema>>;
