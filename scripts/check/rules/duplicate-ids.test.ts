import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, say } from '../../testing/library.ts';

const text = `${head()}\n文\n`;

/** What the check says of a report with these files in Chinese, whose chapter is called `a`. */
const sayOfFiles = (first: string, ...others: string[]): string[] =>
  say(text, {
    file: `r/zh/${first}`,
    more: {
      'r/report.yaml': `${REPORT}chapters: { a: { zh: 甲, en: A } }\n`,
      ...Object.fromEntries(others.map((file) => [`r/zh/${file}`, text])),
    },
  });

const expected =
  'an address of its own for every chapter and file: numbers before a name do not count — rename one of the two';

describe('a chapter has an address of its own', () => {
  it.each([
    [
      'a file before it',
      ['1-a.mdx', '2-a/1-b.mdx'],
      'r/zh/2-a/1-b.mdx:1:1  the chapter r/zh/2-a/ has the same address as r/zh/1-a.mdx',
    ],
    [
      'a file behind it',
      ['1-a/1-b.mdx', '2-a.mdx'],
      'r/zh/1-a/1-b.mdx:1:1  the chapter r/zh/1-a/ has the same address as r/zh/2-a.mdx',
    ],
    [
      'a folder without a number',
      ['1-a/1-b.mdx', 'a/1-c.mdx'],
      'r/zh/a/1-c.mdx:1:1  the chapter r/zh/a/ has the same address as r/zh/1-a/1-b.mdx',
    ],
  ] as [string, [string, string], string][])('and not that of %s', (_, [first, second], said) =>
    expect(sayOfFiles(first, second)).toEqual([`${said} — ${expected}`]),
  );

  it.each([
    ['its own lead-in', ['1-a/index.mdx', '1-a/1-b.mdx']],
    ['a section called like it', ['1-a/1-a.mdx', '2-b.mdx']],
  ] as [string, [string, string]][])('which %s may have', (_, [first, second]) =>
    expect(sayOfFiles(first, second)).toEqual([]),
  );
});

const KEPT = 'is an address of the site itself, or one that it or a computer keeps back — another name — rename it';
const CASE = '---\ntitle: 案\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 句\n---\n\n文。\n';
const CHAPTER = (name: string) => ({ 'r/report.yaml': `${REPORT}chapters: { "${name}": { zh: 章, en: Chapter } }\n` });
const ofRule = (problems: string[]) =>
  problems.filter((problem) => problem.includes('keeps back') || problem.includes('too long'));

const report = (name: string) =>
  ofRule(say(head(), { file: `${name}/zh/1-a.mdx`, more: { [`${name}/report.yaml`]: REPORT } }));
const section = (name: string) => ofRule(say(head(), { file: `r/zh/1-${name}.mdx` }));
const chapter = (name: string) => ofRule(say(head(), { file: `r/zh/1-${name}/1-a.mdx`, more: CHAPTER(name) }));
const below = (name: string) => ofRule(say(head(), { file: `r/zh/1-one/1-${name}.mdx`, more: CHAPTER('one') }));
const caseOf = (name: string) => ofRule(say(CASE, { file: `r/zh/cases/${name}.mdx` }));
const figure = (name: string) => ofRule(say(`${head()}\n${FIGURE.replace('"a"', `"${name}"`)}`));

const OF_THE_SITE =
  'registers indicators beside cite compare changes corrections feed embed all pages publications images search library about pagefind'.split(
    ' ',
  );
const OF_LANGUAGES = ['zh', 'en', 'zh-hant', 'fr'];
const OF_THE_SYSTEM = ['404', 'con', 'nul', 'aux', 'prn', 'com1', 'lpt9'];

describe('an address that is kept back', () => {
  it.each([...OF_THE_SITE, ...OF_LANGUAGES, ...OF_THE_SYSTEM, 'data', 'cases'])('is none of a report: %s', (name) =>
    expect(report(name)).toEqual([`${name}/report.yaml:1:1  "${name}" ${KEPT}`]),
  );
  it.each([...OF_THE_SITE, ...OF_LANGUAGES, ...OF_THE_SYSTEM, 'figures', 'notes', 'index'])(
    'is none of a section or chapter: %s',
    (name) => {
      // `1-index.mdx` is no chapter's own page.
      expect(section(name)).toEqual([`r/zh/1-${name}.mdx:1:1  "${name}" ${KEPT}`]);
      expect(chapter(name)).toEqual([`r/zh/1-${name}/1-a.mdx:1:1  "${name}/a" ${KEPT}`]);
    },
  );
  it.each([...OF_THE_SYSTEM, 'index'])('is none of a case, nor of a section in a chapter: %s', (name) => {
    expect(caseOf(name)).toEqual([`r/zh/cases/${name}.mdx:1:1  "cases/${name}" ${KEPT}`]);
    expect(below(name)).toEqual([`r/zh/1-one/1-${name}.mdx:1:1  "one/${name}" ${KEPT}`]);
  });
  it.each(['con', 'index', 'com1'])('is none of a figure: %s', (name) =>
    expect(figure(name)).toEqual([`r/zh/1-a.mdx:6:1  "${name}" ${KEPT}`]),
  );
  it('may be one further down, where nothing is in its way', () =>
    expect([caseOf('compare'), below('search'), figure('zh'), section('laws'), section('data')].flat()).toEqual([]));
});

it('an id of more than 80 letters is refused', () => {
  expect(figure('a'.repeat(80))).toEqual([]);
  expect(figure('a'.repeat(81))).toEqual([
    'r/zh/1-a.mdx:6:1  an id of 81 letters is too long for an address — at most 80 letters — give it a shorter one, in every language',
  ]);
});

it('a note’s id, a topic and a chapter’s name have at most 80 letters', () =>
  expect(say(head(), { more: { 'r/notes.yaml': `${'a'.repeat(81)}: { zh: 注, en: Note }\n` } })).toContain(
    `r/notes.yaml:1:1  "${'a'.repeat(81)}" cannot be a key here — expected: at most 80 letters — rename it`,
  ));

describe('names that every object has', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'];
  it.each(names)('are no topic or kind by themselves: %s', (name) => {
    expect(say(CASE.replace('turnover', name), { file: 'r/zh/cases/a.mdx' })).not.toEqual([]);
    expect(say(CASE.replace('policy', name), { file: 'r/zh/cases/a.mdx' })).toEqual([
      `r/zh/cases/a.mdx:3:7  there is no kind "${name}" of cases — one of policy, as site.yaml has them under cases — choose one that is there, or add it to site.yaml`,
    ]);
  });
  it.each(names)('are no note by themselves: %s', (name) =>
    expect(say(`${head()}\n<Note id="${name}" />\n`, { more: { 'r/notes.yaml': '# none\n' } })).toEqual([
      `r/zh/1-a.mdx:6:1  notes.yaml has no note "${name}" — a note of that name in each language — add ${name}: to r/notes.yaml`,
    ]),
  );
  it('are no chapter by themselves', () =>
    expect(say(head(), { file: 'r/zh/1-constructor/1-a.mdx', more: CHAPTER('one') })).toContainEqual(
      expect.stringContaining('report.yaml knows no chapter "constructor"'),
    ));
  it('may be given', () => {
    const topics = { 'topics.yaml': 'turnover: { zh: 规模, en: Size }\nconstructor: { zh: 建造, en: Constructor }\n' };
    expect(say(head('topics: [constructor]\n'), { more: topics })).toEqual([]);
    expect(say(head(), { file: 'r/zh/1-constructor/1-a.mdx', more: CHAPTER('constructor') })).toEqual([]);
  });
  it('but for __proto__, which gets lost', () =>
    expect(say(head(), { more: { 'topics.yaml': '__proto__: { zh: 甲, en: A }\n' } })).toEqual([
      'topics.yaml:1:1  "__proto__" cannot be a key here — expected: use lower-case letters, digits and single hyphens — rename it',
    ]));
});

it('a topic is unknown where there is no topics.yaml', () =>
  expect(say(head('topics: [turnover]\n'), { more: { 'topics.yaml': '' } })).toHaveLength(1));
