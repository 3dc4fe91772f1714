import { describe, expect, it } from 'vitest';
import { head, REPORT, say } from '../../testing/library.ts';

const CASE = '---\ntitle: 案\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 句\n---\n\n文。\n';

type Changes = Record<string, string | undefined>;

const entry = (changes: Changes = {}): string => {
  const all: Changes = {
    id: 'a',
    date: '"2026-12-01"',
    at: 'a#p1',
    kind: 'meaning',
    was: '{ zh: 甲 }',
    is: '{ zh: 乙 }',
    ...changes,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `- ${lines.join('\n  ')}\n`;
};

const check = (text: string, more: Record<string, string> = {}, lang: 'zh' | 'en' = 'en') =>
  say(`${head()}\n文。\n`, { lang, more: { 'r/corrections.yaml': text, ...more } });

describe('corrections', () => {
  it.each([
    ['one', entry()],
    ['two', entry() + entry({ id: 'b', kind: 'figure' })],
    ['of a text as a whole', entry({ at: 'a' })],
    ['in both languages', entry({ was: '{ zh: 甲, en: A }', is: '{ zh: 乙, en: B }' })],
    ['none yet', '# none yet\n'],
    ['whose old words were punctuated wrong', entry({ was: '{ zh: "甲,乙" }' })],
  ])('are right: %s', (_, text) => expect(check(text)).toEqual([]));

  it('have the same numbers in both languages, before and after', () => {
    const numbers = { was: '{ zh: 5亿元, en: RMB 500 million }', is: '{ zh: 6亿元, en: RMB 60 million }' };
    expect(check(entry(numbers))).toEqual([
      'r/corrections.yaml:6:22  “RMB 60 million” stands here, ten times less than “6亿元” in the Chinese at r/corrections.yaml:6 — 600 million — correct one of the two',
    ]);
  });

  it('may be of a case, or of all cases', () => {
    const cases = { 'r/zh/cases/b.mdx': CASE };
    expect(check(entry({ at: 'cases/b#p1' }), cases)).toEqual([]);
    expect(check(entry({ at: 'cases' }), cases)).toEqual([]);
  });

  it.each([
    [
      'an id that stands twice',
      entry() + entry(),
      'r/corrections.yaml:7:7  the correction "a" exists already, on line 1 — each id once in a report — give this one another id',
    ],
    [
      'a place that is not there',
      entry({ at: 'b' }),
      'r/corrections.yaml:3:7  the library has no page /r/b/ — /r/ and the section’s folder and name without their numbers — correct the address',
    ],
    [
      'a block that is not there',
      entry({ at: 'a#p9' }),
      'r/corrections.yaml:3:7  r/zh/1-a.mdx has no place named #p9 — s and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id — correct the part after #, or leave it out',
    ],
    [
      'cases where there are none',
      entry({ at: 'cases' }),
      'r/corrections.yaml:3:7  the library has no page /r/cases/ — /r/ and the section’s folder and name without their numbers — correct the address',
    ],
    [
      'a date before the report',
      entry({ date: '"2026-11-20"' }),
      'r/corrections.yaml:2:9  2026-11-20 is before the report was first published here — a day from 2026-11-21 on (restated in report.yaml) — correct the date',
    ],
    [
      'a month for a day',
      entry({ date: '"2026-12"' }),
      'r/corrections.yaml:2:9  "0.date" is not right — expected: write a day such as 2026-11-21, in quotes — correct it',
    ],
    [
      'a day that does not exist',
      entry({ date: '"2027-02-30"' }),
      'r/corrections.yaml:2:9  there is no day 2027-02-30 — a day that the calendar has — correct it',
    ],
    [
      'another kind',
      entry({ kind: 'style' }),
      'r/corrections.yaml:4:9  "0.kind" is not right — expected one of: figure, meaning, wording — correct it',
    ],
    [
      'other languages before and after',
      entry({ is: '{ en: B }' }),
      'r/corrections.yaml:6:7  the words before are in Chinese, those after in English — the same languages under was and is — add the missing words, or take away those without a counterpart',
    ],
    [
      'words that are the same',
      entry({ is: '{ zh: 甲 }' }),
      'r/corrections.yaml:6:13  the words after the correction are those before it — other words under is than under was — correct them',
    ],
    [
      'no words',
      entry({ was: '{}' }),
      'r/corrections.yaml:5:8  "0.was" is not right — expected: give the words in one language at least — correct it',
    ],
    [
      'a key that is missing',
      entry({ is: undefined }),
      'r/corrections.yaml:1:1  "0.is" is missing — expected keys and values — add 0.is',
    ],
    [
      'a key that nobody knows',
      entry({ by: 'me' }),
      'r/corrections.yaml:7:3  nobody knows the key "by" in 0 — one of the keys that the guide lists — correct its spelling or take it away',
    ],
    ['no list', 'a: 1\n', 'r/corrections.yaml:1:1  "" is not right — expected a list: [a, b] — correct it'],
  ])('are refused: %s', (_, text, message) => expect(check(text)).toEqual([message]));

  it('say when the report was revised: it does not say so itself', () => {
    const revised = { 'r/report.yaml': `${REPORT}revised: "2026-12-02"\n` };
    expect(check(entry(), revised)).toEqual([
      'r/report.yaml:10:10  "revised" stands here, and the report has corrections — one of the two: the date of the last correction in r/corrections.yaml is when the report was revised — take this line away',
    ]);
    expect(check(entry(), revised, 'zh')).toEqual([
      'r/report.yaml:10:10  这里写了revised，而报告已有更正 — 二者只能有一个：修订日期就是r/corrections.yaml里最近一条更正的日期 — 删去这一行',
    ]);
    expect(check('# none yet\n', revised)).toEqual([]);
  });

  it('stand in a report', () =>
    expect(check('# none yet\n', { 'x/corrections.yaml': entry() })).toEqual([
      'x/corrections.yaml:1:1  the folder x has no report.yaml — x/report.yaml with the report’s title, issuer and period — copy one from another report and fill it in',
    ]));
});
