import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/index.ts';
import { formatProblem, readLibrary } from '../content/index.ts';
import { knownLanguages, type Lang } from '../languages/index.ts';
import { newLibrary } from './new-library.ts';
import { libraryRefusal } from './new-library/refusal.ts';

const today = '2026-11-21';

/** Every choice of languages, in every order. */
const choices = (left: readonly Lang[]): Lang[][] =>
  left.flatMap((lang) => [[lang], ...choices(left.filter((other) => other !== lang)).map((rest) => [lang, ...rest])]);

describe('a new library', () => {
  it.each(choices(knownLanguages).map((languages) => ({ languages })))(
    'in $languages has nothing that the check complains of',
    ({ languages }) => {
      const library = readLibrary(newLibrary({ languages, today }));
      expect(checkContent(library).map((problem) => formatProblem(problem, 'en'))).toEqual([]);
      expect(library.languages).toEqual(languages);
      expect(new Set(library.pages.map(({ path }) => path.lang))).toEqual(new Set(languages));
    },
  );

  it.each(choices(knownLanguages).map((languages) => ({ languages })))(
    'in $languages proposes settings that are right when their # is taken away',
    ({ languages }) => {
      const files = newLibrary({ languages, today });
      const proposed = /^# (?=(?:regions|licence|contact|theme|featured): )/gm;
      const site = files.get('site.yaml')!;
      expect(site.match(proposed)).toHaveLength(5);
      const library = readLibrary(new Map([...files, ['site.yaml', site.replace(proposed, '')]]));
      expect(checkContent(library).map((problem) => formatProblem(problem, 'en'))).toEqual([]);
    },
  );

  const made = newLibrary({ languages: ['en', 'zh-hant'], today });
  it.each([...made.keys()])('has %s as stored', (file) =>
    expect(made.get(file)).toMatchFileSnapshot(`new-library/stored/${file}`),
  );
});

describe('a library that cannot be made', () => {
  const place = { folder: '../reports', state: 'missing' } as const;

  it.each([
    [
      'without a folder',
      undefined,
      ['en'],
      'No folder for the new library was given. Write: npm run new-library -- ../reports --languages en',
    ],
    [
      'without languages',
      place,
      [],
      'Say with --languages which languages the library has, the first one first (there are: zh, zh-hant, en). Write: --languages en,zh-hant',
    ],
    [
      'in an unknown language',
      place,
      ['en', 'fr'],
      '“fr” is no language that the program knows. After --languages write one or more of: zh, zh-hant, en',
    ],
    ['in a language twice', place, ['en', 'zh', 'en'], '“en” stands twice after --languages. Write it once.'],
    [
      'in a folder with something in it',
      { ...place, state: 'full' as const },
      ['en'],
      '../reports/ is not empty; nothing was written. Name a folder that is empty or not there.',
    ],
    [
      'in a file',
      { ...place, state: 'file' as const },
      ['en'],
      '../reports is a file; nothing was written. Name a folder that is empty or not there.',
    ],
    [
      'within another library',
      { ...place, outer: 'content' },
      ['en'],
      '../reports/ would lie within the library content/; nothing was written. Two libraries lie beside each other: name another folder.',
    ],
  ])('%s', (_, where, languages, message) => expect(libraryRefusal(where, languages)?.en).toBe(message));

  it('says so in Chinese', () => {
    expect(libraryRefusal(place, ['fr'])?.zh).toBe(
      '程序不认识“fr”这种语言。--languages后面应写其中一种或几种：zh、zh-hant、en',
    );
    expect(libraryRefusal({ ...place, state: 'full' }, ['zh-hant'])?.['zh-hant']).toBe(
      '../reports/裡有東西，沒有寫入任何檔案。請寫一個空的或還沒有的資料夾。',
    );
  });
  it('is not this one', () => {
    expect(libraryRefusal(place, ['zh-hant', 'en'])).toBeUndefined();
    expect(libraryRefusal({ ...place, state: 'empty' }, ['en'])).toBeUndefined();
  });
});
