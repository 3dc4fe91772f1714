import { z } from 'zod';
import { date, place, text, topics } from './values.ts';

/** Frontmatter of a case or news item. */
export const caseSchema = z.strictObject({
  title: text,
  /** One of the kinds in `site.yaml`; a case has one if there are any. */
  kind: text.optional(),
  /** One of the stances in `site.yaml`. */
  stance: text.optional(),
  /** The printed number: `正面案例五`. */
  printed: text.optional(),
  dates: z.array(date).min(1).optional(),
  /** Province-level places, or nation-wide, or abroad. */
  places: z.array(text).min(1).optional(),
  organisations: z.array(text).min(1).optional(),
  persons: z.array(text).min(1).optional(),
  /** Sums and quantities at stake, as printed. */
  amounts: z.array(text).min(1).optional(),
  topics,
  /** The outlet that print credits. */
  outlet: text.optional(),
  outcome: text.optional(),
  /** The section that tells the case. */
  section: place.optional(),
  summary: text,
});

export type CaseData = z.infer<typeof caseSchema>;
