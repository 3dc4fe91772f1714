import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { day, inSome, place } from './values.ts';

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** By it a correction is named for good: none is ever taken away, so the next one is one more than the last. */
const NUMBER = 'write the number of the correction: 1 for the first, 2 for the next';
const number = z.int().refine((given) => given > 0, NUMBER);

/** `corrections.yaml`: what a reader could have relied on and was wrong, or was said otherwise. */
export const correctionsSchema = (languages: readonly Lang[]) =>
  z.preprocess(
    // A file of comments alone has none.
    (value) => (isEmptyObject(value) ? [] : value),
    z.array(
      z.strictObject({
        id: number,
        date: day,
        /** The text and the block in it, or `cases` for all cases of the report. */
        at: place,
        kind: z.enum(['figure', 'meaning', 'wording']),
        was: inSome(languages),
        is: inSome(languages),
      }),
    ),
  );

export type CorrectionsData = z.infer<ReturnType<typeof correctionsSchema>>;
