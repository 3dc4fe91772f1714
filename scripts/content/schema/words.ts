import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { each, inEach, slug, text } from './values.ts';

/** `notes.yaml`: editor's notes, by id. A file of comments alone has none. */
export const notesSchema = (languages: readonly Lang[]) =>
  z.preprocess((value) => value ?? {}, z.record(slug, inEach(languages)));

/** `topics.yaml`. */
export const topicsSchema = (languages: readonly Lang[]) => z.record(slug, inEach(languages));

/** `glossary.yaml`: terms by category; those that readers may not know with what they mean. */
export const glossarySchema = (languages: readonly Lang[]) =>
  z.record(
    text,
    z.array(
      z.strictObject({
        ...each(languages, text),
        also: z.array(text).min(1).optional(),
        explain: inEach(languages).optional(),
      }),
    ),
  );

export type NotesData = z.infer<ReturnType<typeof notesSchema>>;
export type TopicsData = z.infer<ReturnType<typeof topicsSchema>>;
export type GlossaryData = z.infer<ReturnType<typeof glossarySchema>>;
