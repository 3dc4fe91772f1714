import { isWrittenIn } from '../han/text.ts';
import type { TextFacts } from '../text-facts.ts';
import { punctuation } from './punctuation.ts';

export const text: TextFacts = {
  lettersPerCharacter: 3.3,
  punctuation,
  isWritten: isWrittenIn('simplified'),
};
