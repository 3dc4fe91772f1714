/** Pagefind's index of each language, and the small files beside it. */
export { dealOut, MOST_RECORDS } from './deal.ts';
export { makeBundle, placesInPiece, type Files } from './pagefind.ts';
export { traditionalTable } from './traditional.ts';
export { vocabularyOf } from './vocabulary.ts';
