/** Pagefind's index of each language, and the small files beside it. */
export { dealOut } from './deal.ts';
export { makeBundle, type Files } from './pagefind.ts';
export { traditionalTable } from './traditional.ts';
export { vocabularyOf } from './vocabulary.ts';
