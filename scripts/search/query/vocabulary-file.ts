import type { Lang } from '../../languages/index.ts';

/**
 * The words that may be proposed for a mistyped one stand in files of so many, the most frequent first. One that is full is
 * followed by another, be it an empty one.
 */
export const WORDS_IN_A_FILE = 20_000;

/** `number` counts from 1. */
export const vocabularyFile = (lang: Lang, number: number): string =>
  `${lang}/${number === 1 ? 'words' : `words-${number}`}.json`;
