import { hash } from '../cache/index.ts';
import type { GlossaryData } from '../content/index.ts';
import { knownLanguages, type Lang } from '../languages/index.ts';
import { dealOut, type Files, makeBundle, traditionalTable, vocabularyOf } from './bundle/index.ts';
import { compactGlossary } from './glossary.ts';
import { NEWEST, searchLanguage, type Shard, type Term, vocabularyFile, WORDS_IN_A_FILE } from './query/index.ts';
import type { SearchRecord } from './records/index.ts';

/** A part of the index that is made, and remembered, by itself. */
export interface Piece {
  /** Stands for all that the files are made of. */
  key: string[];
  make: () => Promise<Files>;
}

/** The records of a language, as they are dealt out: the newest first. */
export interface Dealt {
  lang: Lang;
  shards: { shard: Shard; records: SearchRecord[] }[];
}

/** The records of each language that has any, dealt out to indexes of at most `most`. */
export const dealt = (records: readonly SearchRecord[], most?: number): Dealt[] =>
  knownLanguages.flatMap((lang) => {
    const own = records.filter((record) => record.lang === lang);
    return own.length > 0 ? [{ lang, shards: dealOut(own, most) }] : [];
  });

/**
 * A language's pieces: the index of each shard, and the words that may be proposed. They are made one after the other, so that no
 * more memory is needed than the largest takes.
 */
export function piecesOf({ lang, shards }: Dealt, glossary: GlossaryData): Piece[] {
  const keys = shards.map(({ shard, records }) => ({ name: shard.name, sum: hashOf(records) }));
  return [
    ...shards.map(({ shard: { name }, records }, i) => ({
      key: ['index', lang, name, keys[i]!.sum],
      make: async () => below(folderOf(lang, name), await makeBundle(records, name)),
    })),
    {
      key: ['words', lang, ...keys.map(({ sum }) => sum), JSON.stringify(glossary)],
      make: async () =>
        wordFiles(
          shards.flatMap(({ records }) => records),
          lang,
          compactGlossary(glossary),
        ),
    },
  ];
}

const folderOf = (lang: Lang, shard: string): string => (shard === NEWEST ? lang : `${lang}/${shard}`);

const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));

function wordFiles(records: readonly SearchRecord[], lang: Lang, terms: readonly Term[]): Files {
  const own = terms.flatMap((term) => term[lang] ?? []);
  const words = vocabularyOf(records, own, searchLanguage(lang)).map(([word]) => word);
  return inWordFiles(words, lang);
}

/** Words, the most frequent first, in as many files as they take, each of words with spaces between them. */
export function inWordFiles(words: readonly string[], lang: Lang, most = WORDS_IN_A_FILE): Files {
  const count = Math.floor(words.length / most) + 1;
  return new Map(
    Array.from({ length: count }, (_, index) => [
      vocabularyFile(lang, index + 1),
      json(words.slice(index * most, (index + 1) * most).join(' ')),
    ]),
  );
}

/** Small files beside the indexes: for all languages, and of each that has more than one what is in which. */
export const smallFiles = (
  records: readonly SearchRecord[],
  languages: readonly Dealt[],
  glossary: GlossaryData,
): [string, Uint8Array][] => [
  ['glossary.json', json(compactGlossary(glossary))],
  ['traditional.json', json(traditionalTable(records))],
  ...languages.map(({ lang, shards }): [string, Uint8Array] => [
    `${lang}/shards.json`,
    json(shards.map(({ shard }) => shard)),
  ]),
];

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** One text of all records would be longer than a text may be. */
export const hashOf = (records: readonly SearchRecord[]): string => hash(textsOf(records));

function* textsOf(records: readonly SearchRecord[]): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}
