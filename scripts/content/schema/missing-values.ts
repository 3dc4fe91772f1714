import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { missingKinds } from '../missing-values.ts';
import { each, text } from './values.ts';

/** How a library writes and calls values that are missing: `{ suppressed: { signs: [c], en: confidential } }`. */
export const missingValuesSettings = (languages: readonly Lang[]) =>
  z.strictObject(
    Object.fromEntries(
      missingKinds.map((kind) => [
        kind,
        z
          .strictObject({
            /** Besides the usual one: `[c, ..]`; `""` is an empty cell. `below` has none: it is written `<5`. */
            signs: z.array(z.string().trim()).min(1).optional(),
            ...each(languages, text.optional()),
          })
          .optional(),
      ]),
    ),
  );
