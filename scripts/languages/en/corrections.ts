import type { EntryNames } from './lists.ts';
import { counted, inSentence } from './grammar.ts';

/** Words of what was put right. */
export const correctionWords = {
  title: 'Corrections',
  lead: 'What readers may have relied on and is otherwise now. Corrections are numbered in the order in which they were made, and none is taken away.',
  count: (n: number) => counted(n, 'correction', 'corrections'),
  name: (number: number) => `Correction ${number}`,
  on: (date: string) => `Corrected ${date}`,
  kinds: { figure: 'A figure was wrong', meaning: 'The meaning was wrong', wording: 'The wording was changed' },
  was: 'Before',
  is: 'Now',
  /** A link to the block on the same page. */
  place: 'Where it stands',
  allCases: ({ name }: EntryNames) => `All ${inSentence(name)} of the report`,
};

export type CorrectionWords = typeof correctionWords;
