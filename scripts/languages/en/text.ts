import { punctuation } from './punctuation.ts';
import { countWords, type TextFacts } from '../text-facts.ts';

export const text: TextFacts = {
  lettersPerCharacter: 1,
  punctuation,
  // English has no Chinese character.
  isWritten(text) {
    const { han, latin } = countWords(text);
    return han === 0 && latin >= 4;
  },
};
