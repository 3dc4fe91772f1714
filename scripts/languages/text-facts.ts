import type { PunctuationFault } from './punctuation.ts';

/** What is known of running text in a language. */
export interface TextFacts {
  /** How many letters of English one character stands for, to compare how long two texts are. */
  lettersPerCharacter: number;
  /** Whether a text can be in this language. Too short a text may be a name: `MCN`. */
  isWritten: (text: string) => boolean;
  /** Signs that do not belong into it. */
  punctuation: PunctuationFault[];
}

/** Chinese characters, and words of at least two Latin letters. */
export const countWords = (text: string): { han: number; latin: number } => ({
  han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
  latin: text.match(/[A-Za-z]{2,}/g)?.length ?? 0,
});
