import { punctuation } from './punctuation.ts';
import { countWords, type TextFacts } from '../text-facts.ts';

export const text: TextFacts = {
  lettersPerCharacter: 3.3,
  punctuation,
  // Chinese has hardly a word in Latin letters.
  isWritten(text) {
    const { han, latin } = countWords(text);
    return han >= 4 && latin * 10 < han;
  },
};
