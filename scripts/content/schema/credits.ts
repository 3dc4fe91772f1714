import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { isPictureName } from '../../pictures/index.ts';
import { licence } from './licence.ts';
import { oneOrEach, webAddress } from './values.ts';

const name = z.string().refine(isPictureName, 'write the name of a picture as texts have it, such as harbour.jpg');

/** Who made a picture, under what terms it may be used, where it was found. */
const credit = (languages: readonly Lang[]) =>
  z.strictObject({
    credit: oneOrEach(languages),
    licence: licence(languages).optional(),
    source: webAddress.optional(),
  });

/** `images/credits.yaml`: pictures by the names that texts give them; `own` are those that the publisher made. */
export const creditsSchema = (languages: readonly Lang[]) =>
  z
    .object({
      own: z
        .union([z.literal('all'), z.array(name).min(1)], 'write all, or a list such as [chart.png, map.png]')
        .optional(),
    })
    .catchall(credit(languages));

export type CreditsData = z.infer<ReturnType<typeof creditsSchema>>;
