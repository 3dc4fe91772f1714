import { hanPunctuation } from '../han/punctuation.ts';

export const punctuation = hanPunctuation(['“', '”', '‘', '’']);
