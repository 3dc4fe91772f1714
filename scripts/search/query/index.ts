/** How a query is read and compared: shared by the index and the browser. */
export { normalize, withoutPunctuation, type Normalized } from './normalize.ts';
export { searchLanguage, type SearchLanguage } from '../../languages/search/index.ts';
export { partsOfString, readQuery, readUnfinished, type Clause, type Query } from './read-query.ts';
export { formsAlike, type SimpleForms, simplifier } from './simplify.ts';
export type { Term } from './term.ts';
export { formsOf, hanIn, hasHan, isInflection, pairsOf, partsOf, plain, stemOf, tiesIn, wordsIn } from './words.ts';
export { fold, joinNames, listed, nameIn, namesOf } from './facet-value.ts';
export { filterNames, registerKind, type FilterName, type Filters } from './filters.ts';
export { NEWEST, type Shard } from './shard.ts';
export { vocabularyFile, WORDS_IN_A_FILE } from './vocabulary-file.ts';
