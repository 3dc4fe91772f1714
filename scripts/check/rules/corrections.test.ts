import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, say } from '../../testing/library.ts';

const CASE = '---\ntitle: 案\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 句\n---\n\n文。\n';

type Changes = Record<string, string | undefined>;

const entry = (changes: Changes = {}): string => {
  const all: Changes = {
    id: '1',
    date: '"2026-11-28"',
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
    ['two', entry() + entry({ id: '2' })],
    ['of a text as a whole', entry({ at: 'a' })],
    ['in both languages', entry({ was: '{ zh: 甲, en: A }', is: '{ zh: 乙, en: B }' })],
    ['none yet', '# none yet\n'],
    ['two of one day, and one of a later', entry() + entry({ id: '2' }) + entry({ id: '3', date: '"2026-12-01"' })],
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
      'a number that stands twice',
      entry() + entry(),
      'r/corrections.yaml:7:7  there is a correction 1 already, on line 1 — each number once in a report — give this one the number after the last',
    ],
    [
      'a number that leaves one out: that one was taken away',
      entry() + entry({ id: '3' }) + entry({ id: '4' }),
      'r/corrections.yaml:7:7  this correction has the number 3 — 2: they are numbered in the order in which they were made, and none is ever taken away — write 2, or put back what was taken away',
    ],
    [
      'no number',
      entry({ id: undefined }),
      'r/corrections.yaml:1:1  "0.id" is missing — expected a whole number: 1, 2, 3 — add 0.id',
    ],
    [
      'a name for a number',
      entry({ id: 'harvest' }),
      'r/corrections.yaml:1:7  "0.id" is not right — expected a whole number: 1, 2, 3 — correct it',
    ],
    [
      'no number that counts',
      entry({ id: '0' }),
      'r/corrections.yaml:1:7  "0.id" is not right — expected: write the number of the correction: 1 for the first, 2 for the next — correct it',
    ],
    [
      'no day',
      entry({ date: undefined }),
      'r/corrections.yaml:1:1  "0.date" is missing — expected text (a number or date in "quotes") — add 0.date',
    ],
    [
      'no place',
      entry({ at: undefined }),
      'r/corrections.yaml:1:1  "0.at" is missing — expected text (a number or date in "quotes") — add 0.at',
    ],
    [
      'one that was made before the one above it',
      entry() + entry({ id: '2', date: '"2026-11-27"' }),
      'r/corrections.yaml:8:9  2026-11-27 is before the day of the correction above, 2026-11-28 — corrections in the order in which they were made, the newest at the end — correct the date, or move the correction and number it anew',
    ],
    [
      'a day that has not come',
      entry({ date: '"9999-01-01"' }),
      'r/corrections.yaml:2:9  9999-01-01 has not come yet — the day on which the text was corrected — correct the date',
    ],
    [
      'a page that is no text',
      entry({ at: 'figures' }),
      'r/corrections.yaml:3:7  figures is no text of the report — a section or a case, with or without a block in it: overview/status#fig-turnover — name the text',
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
      'r/corrections.yaml:2:9  "0.date" is not right — expected: write a day such as 2026-11-21, in "quotes" — correct it',
    ],
    [
      'a day that does not exist',
      entry({ date: '"2026-11-31"' }),
      'r/corrections.yaml:2:9  there is no day 2026-11-31 — a day that the calendar has — correct it',
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
      'r/corrections.yaml:1:1  "0.is" is missing — expected keys and values: { zh: …, en: … } — add 0.is',
    ],
    [
      'a key that nobody knows',
      entry({ by: 'me' }),
      'r/corrections.yaml:7:3  nobody knows the key "by" in 0 — one of: id, date, at, kind, was, is — correct its spelling or take it away',
    ],
    [
      'no list',
      'a: 1\n',
      'r/corrections.yaml:1:1  "r/corrections.yaml" is not right — expected a list: [a, b] — correct it',
    ],
  ])('are refused: %s', (_, text, message) => expect(check(text)).toEqual([message]));

  it('say when the report was revised, unless something else was changed later', () => {
    const revised = (date: string) => ({ 'r/report.yaml': `${REPORT}revised: "${date}"\n` });
    expect(check(entry(), revised('2026-11-28'))).toEqual([
      'r/report.yaml:10:10  "revised" says no more than the last correction, of 2026-11-28 in r/corrections.yaml — a day after that, on which something else was changed — take this line away',
    ]);
    expect(check(entry(), revised('2026-11-28'), 'zh')).toEqual([
      'r/report.yaml:10:10  revised没有说出比最近一条更正（r/corrections.yaml，2026-11-28）更多的内容 — 应是此后另有改动的日期 — 删去这一行',
    ]);
    expect(check(entry(), revised('2026-11-29'))).toEqual([]);
    expect(check('# none yet\n', revised('2026-11-28'))).toEqual([]);
  });

  it('have pages that texts may lead to', () => {
    const link = '见[更正](/r/corrections/)、[全部](/corrections/)、[更新](/changes/)。';
    expect(say(`${head()}\n${link}\n`, { more: { 'r/corrections.yaml': entry() } })).toEqual([]);
    expect(say(`${head()}\n${link}\n`)).toHaveLength(2);
  });

  it('stand in a report', () =>
    expect(check('# none yet\n', { 'x/corrections.yaml': entry() })).toEqual([
      'x/corrections.yaml:1:1  the folder x has no report.yaml — x/report.yaml with the report’s title, issuer and period — copy one from another report and fill it in',
    ]));

  describe('are made in the text', () => {
    const made = (correction: Changes, text: string, lang: 'zh' | 'en' = 'en') =>
      say(`${head()}\n${text}\n`, { lang, more: { 'r/corrections.yaml': entry(correction) } });
    const figure = { kind: 'figure', was: '{ zh: 增长5.1% }', is: '{ zh: 增长5.3% }' };

    it('with the words after them, and not those before', () => {
      expect(made(figure, '上年增长5.3%。')).toEqual([]);
      expect(made(figure, '上年增长**5.3**%[^a]\n，不快。\n\n[^a]: 某局。')).toEqual([]);
      expect(made(figure, '上年增长5.1%。')).toEqual([
        'r/corrections.yaml:5:14  r/zh/1-a.mdx still has these words, and not those after the correction — a correction that was made in the text — correct the text, or the words here',
      ]);
      expect(made(figure, '上年增长5.1%。', 'zh')).toEqual([
        'r/corrections.yaml:5:14  r/zh/1-a.mdx里还是这些文字，没有更正后的文字 — 应是正文里已经改好的更正 — 改正文，或改这里的文字',
      ]);
    });
    it('and a corrected number stands there as it is told', () => {
      expect(made(figure, '上年增长5.4%。')).toEqual([
        'r/corrections.yaml:6:13  r/zh/1-a.mdx does not have these words — a corrected number as the text has it now — take them over from the text, or correct the text',
      ]);
      expect(made({ ...figure, kind: 'meaning' }, '上年增长5.4%。')).toEqual([]);
    });
    it('in the cells of a figure', () =>
      expect(made({ ...figure, at: 'a#fig-a', was: '{ zh: "84.45" }', is: '{ zh: "84.54" }' }, FIGURE)).toEqual([]));
    it('and may have been corrected again', () =>
      expect(
        say(`${head()}\n上年增长5.5%。\n`, {
          more: {
            'r/corrections.yaml':
              entry(figure) + entry({ ...figure, id: '2', was: '{ zh: 增长5.3% }', is: '{ zh: 增长5.5% }' }),
          },
        }),
      ).toEqual([]));
  });
});
