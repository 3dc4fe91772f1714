import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { formatProblem, readLibrary } from '../content/index.ts';
import { knownLanguages } from '../languages/index.ts';
import { inLanguages } from '../testing/in-languages.ts';
import { head, REPORT, say, sayOfBoth, SITE } from '../testing/library.ts';

const SECTION = `${head()}\n正文。\n`;
const KNOWN = knownLanguages.join(', ');

/** What is said where `site.yaml` has another line for one of its own. */
const withSite = (from: string, to: string, more: Record<string, string> = {}): string[] => {
  expect(SITE).toContain(from);
  return say(SECTION, { more: { 'site.yaml': SITE.replace(from, to), ...more } });
};

/** A text without the words in one of the languages. */
const without = (text: string, lang: 'zh' | 'en') =>
  text.replaceAll(lang === 'en' ? /, en: [^,}]+ }/g : / zh: [^,]+,/g, lang === 'en' ? ' }' : '');

const inOne = (lang: 'zh' | 'en', more: Record<string, string> = {}) => ({
  'site.yaml': without(SITE.replace('[zh, en]', `[${lang}]`), lang === 'zh' ? 'en' : 'zh'),
  'r/report.yaml': without(REPORT, lang === 'zh' ? 'en' : 'zh'),
  'topics.yaml': `turnover: { ${lang}: a }\n`,
  ...more,
});

describe('languages of a library', () => {
  it.each<[string, string, string, string[]]>([
    [
      'one that nobody knows',
      'languages: [zh, en]',
      'languages: [zh, en, fr]',
      [`site.yaml:2:21  "languages.2" is not right — expected one of: ${KNOWN} — correct it`],
    ],
    [
      'one twice',
      'languages: [zh, en]',
      'languages: [zh, en, zh]',
      ['site.yaml:2:21  "languages.2" is not right — expected: each once — correct it'],
    ],
    [
      'none',
      'languages: [zh, en]',
      'languages: []',
      ['site.yaml:2:12  "languages" is not right — expected something, found nothing — correct it'],
    ],
    [
      'not said',
      'languages: [zh, en]\n',
      '',
      ['site.yaml:1:1  "languages" is missing — expected a list: [a, b] — add languages'],
    ],
    [
      'a name that lacks one',
      'name: { zh: 年页, en: Yearleaf }',
      'name: { zh: 年页 }',
      ['site.yaml:3:1  "name.en" is missing — expected text (a number or date in "quotes") — add name.en'],
    ],
    [
      'a region of one that is not there',
      'cases:',
      'regions: { fr: FR }\ncases:',
      ['site.yaml:7:12  nobody knows the key "fr" in regions — one of: zh, en — correct its spelling or take it away'],
    ],
    [
      'a region that is none',
      'cases:',
      'regions: { zh: hk }\ncases:',
      [
        'site.yaml:7:16  "regions.zh" is not right — expected: write the two capital letters of a country or region, such as HK — correct it',
      ],
    ],
    [
      'a region by another name of it',
      'cases:',
      'regions: { en: UK }\ncases:',
      [
        'site.yaml:7:16  "regions.en" is not right — expected: write the two capital letters of a country or region, such as HK — correct it',
      ],
    ],
    ['a region', 'cases:', 'regions: { zh: SG }\ncases:', []],
  ])('%s', (_, from, to, messages) => expect(withSite(from, to)).toEqual(messages));

  it('one is enough: nothing is said of a translation', () => {
    expect(say(SECTION, { more: inOne('zh') })).toEqual([]);
    const english = `${head()}\nText.\n`.replace('现状', 'Status').replace('一句话', 'One sentence');
    expect(say(english, { file: 'r/en/1-a.mdx', more: inOne('en') })).toEqual([]);
  });

  it('a folder of another is named at its first file, and its texts are no part of the library', () =>
    expect(
      say(SECTION, { more: inOne('zh', { 'r/en/1-a.mdx': 'no frontmatter', 'r/en/2-b.mdx': 'no frontmatter' }) }),
    ).toEqual([
      'r/en/1-a.mdx:1:1  site.yaml does not list the language of the folder r/en/ — under languages, where it lists zh — add en there, or take the folder out of the library',
    ]));

  it.each([
    ['topics.yaml', 'a: { zh: 甲, en: A }', 'topics.yaml:1:13', 'a'],
    ['glossary.yaml', 'a:\n  - { zh: 甲, en: A }', 'glossary.yaml:2:14', 'a.0'],
    ['r/notes.yaml', 'a: { zh: 甲, en: A }', 'r/notes.yaml:1:13', 'a'],
  ])('words in one too many are refused in %s', (file, text, place, where) =>
    expect(say(SECTION, { more: inOne('zh', { [file]: `${text}\n` }) })).toContain(
      `${place}  the library has no language "en", which stands in ${where} — a language that site.yaml lists under languages — take it away, or add it to languages`,
    ),
  );

  it('an explanation of a term is in all of them', () =>
    expect(say(SECTION, { more: { 'glossary.yaml': 'a:\n  - { zh: 甲, en: A, explain: { zh: 乙 } }\n' } })).toEqual([
      'glossary.yaml:2:21  "a.0.explain.en" is missing — expected text (a number or date in "quotes") — add a.0.explain.en',
    ]));

  const GLOSSARY = { 'glossary.yaml': 'a:\n  - { zh: 电商, en: e-commerce }\n' };
  const NAMES = { 'glossary.yaml': 'a:\n  - { zh: 网经社, en: 100EC }\n' };
  const ENGLISH_FIRST = { 'site.yaml': SITE.replace('[zh, en]', '[en, zh]') };

  it('stand in any order: terms are found in both', () => {
    const wrong =
      'r/en/1-a.mdx:6:1  “电商” of the Chinese at r/zh/1-a.mdx:6 is not rendered here as the glossary has it';
    expect(sayOfBoth('电商', 'Online business', { more: GLOSSARY })[0]).toContain(wrong);
    expect(sayOfBoth('电商', 'Online business', { more: { ...GLOSSARY, ...ENGLISH_FIRST } })[0]).toContain(wrong);
  });

  it.each<[string, string, string, Record<string, string>, string[]]>([
    ['a number that differs', '共7家', 'There are 8', {}, ['6:11  “8” stands here, but “7家” in the Chinese']],
    ['a year that English says again', '2020年5月和同年6月', 'May 2020 and June 2020', {}, []],
    ['a year that Chinese says once too often', '2020年、2020年', 'In 2020', {}, ['6:1  “2020年” stands 2 times']],
    ['a name with a number in one of them', '电商是网经社', 'E-commerce is 100EC', NAMES, []],
  ])('stand in any order: %s', (_, zh, en, more, messages) => {
    for (const first of [{}, ENGLISH_FIRST]) {
      const said = sayOfBoth(zh, en, { more: { ...more, ...first } });
      expect(said).toHaveLength(messages.length);
      messages.forEach((message, index) => expect(said[index]).toContain(`r/en/1-a.mdx:${message}`));
    }
  });
});

describe('a library in three languages', () => {
  const base = {
    'site.yaml': SITE,
    'r/report.yaml': REPORT,
    'r/zh/1-a.mdx': `${head()}\n共有7家。\n`,
    'r/en/1-a.mdx': `${head()}\nThere are 7.\n`.replace('现状', 'Status').replace('一句话', 'One sentence'),
  };
  /** What is said where one of its files is another, or missing. */
  const sayWith = (file: string, change: (text: string) => string | undefined): string[] => {
    const files = inLanguages(new Map(Object.entries(base)), ['en', 'zh-hant', 'zh']);
    const changed = change(files.get(file)!);
    if (changed === undefined) files.delete(file);
    else files.set(file, changed);
    return checkContent(readLibrary(files)).map((problem) => formatProblem(problem, 'en'));
  };

  it('may be right', () => expect(sayWith('site.yaml', (text) => text)).toEqual([]));
  it('has each translation held against the first', () =>
    expect(sayWith('r/zh-hant/1-a.mdx', (text) => text.replace('7', '8'))).toEqual([
      'r/en/1-a.mdx:6:11  “7” stands here, but “8家” in the Traditional Chinese at r/zh-hant/1-a.mdx:6 — 8 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
    ]));
  it('has an excuse that one of the translations needs', () =>
    expect(
      sayWith('r/zh-hant/1-a.mdx', (text) => `${text.replace('7', '8')}\n<Allow numbers="7, 8" reason="原書如此" />\n`),
    ).toEqual([]));
  it('has a file that lacks a translation named once', () =>
    expect(sayWith('r/zh/2-b.mdx', () => SECTION)).toEqual([
      'r/zh/2-b.mdx:1:1  this file has no twin in the English — r/en/2-b.mdx — add it, or give both files the same name',
      'r/zh/2-b.mdx:1:1  this file has no twin in the Traditional Chinese — r/zh-hant/2-b.mdx — add it, or give both files the same name',
    ]));
  it('lacks words in one', () =>
    expect(sayWith('site.yaml', (text) => text.replace(/\n {2}zh-hant: .*/, ''))).toEqual([
      'site.yaml:6:1  "name.zh-hant" is missing — expected text (a number or date in "quotes") — add name.zh-hant',
    ]));
});

describe('the edition of the format', () => {
  const older =
    'site.yaml:1:1  the library is written in format 1 of Yearleaf’s files — format: 2, which this program reads — move it as CHANGELOG.md says under “From format 1 to 2”, then write format: 2';
  it('is the first where nothing is said', () => expect(withSite('format: 2\n', '')).toEqual([older]));
  it('may be older', () => expect(withSite('format: 2', 'format: 1')).toEqual([older.replace(':1:1', ':1:9')]));
  it('may be newer', () =>
    expect(withSite('format: 2', 'format: 3')).toEqual([
      'site.yaml:1:9  the library is written in format 3 of Yearleaf’s files — at most format: 2, which this program reads — use a newer version of the program',
    ]));
  it('is a number', () =>
    expect(withSite('format: 2', 'format: new')).toEqual([
      'site.yaml:1:9  "format" is not right — expected one of: 2 — correct it',
    ]));
});
