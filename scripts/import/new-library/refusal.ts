import { type Catalogue, inEachLanguage, isLanguage, knownLanguages, type Lang } from '../../languages/index.ts';

type Words = Catalogue['newLibrary']['refusals'];
type Refusal = Record<Lang, string>;

/** What there is where the library is to be made. */
export interface Place {
  /** As messages name it. */
  folder: string;
  /** `file` for what is no folder. */
  state: 'missing' | 'empty' | 'full' | 'file';
  /** The library that the folder lies in, if it lies in one. */
  outer?: string;
}

/** Why no library can be made there in these languages, and what to do; undefined when it can. */
export function libraryRefusal(place: Place | undefined, languages: readonly string[]): Refusal | undefined {
  if (!place) return refuse((words) => words.noFolder);
  const { folder, state, outer } = place;
  if (languages.length === 0) return refuse((words) => words.noLanguages(knownLanguages));
  const unknown = languages.find((code) => !isLanguage(code));
  if (unknown !== undefined) return refuse((words) => words.unknownLanguage(unknown, knownLanguages));
  const twice = languages.find((code, index) => languages.indexOf(code) < index);
  if (twice !== undefined) return refuse((words) => words.languageTwice(twice));
  if (outer !== undefined) return refuse((words) => words.nested(folder, outer));
  if (state === 'full') return refuse((words) => words.notEmpty(folder));
  return state === 'file' ? refuse((words) => words.noFolderThere(folder)) : undefined;
}

const refuse = (say: (words: Words) => string): Refusal => inEachLanguage(({ newLibrary }) => say(newLibrary.refusals));
