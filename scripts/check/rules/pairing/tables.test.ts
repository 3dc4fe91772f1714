import { expect, it } from 'vitest';
import { sayOfBoth } from '../../../testing/library.ts';

const table = (lang: 'zh' | 'en', [label, value]: [string, string], head?: string, more = '') =>
  lang === 'zh'
    ? `<Figure id="a" chart="none" title="标题" unit="%" source="来源">\n\n| 地区 | ${head ?? '占比'} |\n| --- | ---: |\n| ${label} | ${value} |\n| 乙 | 5 |\n\n</Figure>${more}`
    : `<Figure id="a" chart="none" title="Title" unit="%" source="Source">\n\n| Area | ${head ?? 'Share'} |\n| --- | ---: |\n| ${label} | ${value} |\n| B | 5 |\n\n</Figure>${more}`;

const say = (zh: [string, string], en: [string, string]) => sayOfBoth(table('zh', zh), table('en', en));

it.each<[string, string, string]>([
  [
    '—',
    '5',
    'cell 2 of this row is “5” — “—”, as in the Chinese at r/zh/1-a.mdx:10 — give the value in both, or — in both',
  ],
  ['…', 'x', 'cell 2 of this row is “x” — “…”, as in the Chinese at r/zh/1-a.mdx:10 — give both the same sign or flag'],
  [
    '\\<5',
    '\\<6',
    'cell 2 of this row is “<6” — “<5”, as in the Chinese at r/zh/1-a.mdx:10 — give both the same sign or flag',
  ],
  [
    '5 (p)',
    '5',
    'cell 2 of this row is “5” — “5 (p)”, as in the Chinese at r/zh/1-a.mdx:10 — give both the same sign or flag',
  ],
  [
    '5p',
    '5r',
    'cell 2 of this row is “5r” — “5p”, as in the Chinese at r/zh/1-a.mdx:10 — give both the same sign or flag',
  ],
])('%s against %s', (zh, en, message) => expect(say(['甲', zh], ['A', en])).toEqual([`r/en/1-a.mdx:10:1  ${message}`]));

it.each([
  ['5（初步）', '5 (p)'],
  ['5ᵖ', '5 (provisional)'],
  ['……', '...'],
  ['x', 'X'],
  ['', ''],
])('%s is %s', (zh, en) => expect(say(['甲', zh], ['A', en])).toEqual([]));

it('A head of rows is one in both', () =>
  expect(say(['甲', ''], ['A', '5'])[0]).toBe(
    'r/en/1-a.mdx:10:1  cell 2 of this row is “5” — “—”, as in the Chinese at r/zh/1-a.mdx:10 — give the value in both, or — in both',
  ));

it('Heads stand in as many levels', () => {
  expect(sayOfBoth(table('zh', ['甲', '5'], '2020 › 占比'), table('en', ['A', '5'], '2020 Share'))).toEqual([
    'r/en/1-a.mdx:8:1  head 2 of this row is “2020 Share” — as many heads under each other as “2020 › 占比” in the Chinese at r/zh/1-a.mdx:8 — write › between them in both, or in neither',
  ]);
  expect(sayOfBoth(table('zh', ['甲', '5'], '2020 › 占比'), table('en', ['A', '5'], '2020 › Share'))).toEqual([]);
});

it('Footnotes stand at the same cells', () => {
  const note = (text: string) => `\n\n[^a]: ${text}`;
  expect(
    sayOfBoth(
      table('zh', ['甲[^a]', '5'], undefined, note('注。')),
      table('en', ['A', '5[^a]'], undefined, note('Note.')),
    ),
  ).toEqual([
    'r/en/1-a.mdx:10:1  cell 1 of this row, “A”, has other footnotes — those of “甲” in the Chinese at r/zh/1-a.mdx:10 — put the marks at the same cells in both',
  ]);
});
