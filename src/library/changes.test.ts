import { beforeEach, describe, expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { head, ORIGINAL, REPORT, SITE } from '../../scripts/testing/library.ts';
import { changesIn, hasChanges, lastChange } from './changes.ts';

const text = (title: string) => `${head()}\nText.\n`.replace('现状', title);
const files = new Map([
  ['site.yaml', SITE],
  ['r/report.yaml', `${REPORT}revised: "2026-12-02"\n`.replace('en: Report', 'en: "Tea & <rice>"')],
  ['r/zh/1-a.mdx', text('现状')],
  ['r/en/1-a.mdx', text('Status')],
  [
    'r/corrections.yaml',
    `- { id: 1, date: "2026-11-28", at: a, kind: wording, was: { en: "a < b" }, is: { en: "a ≤ b" } }
- { id: 2, date: "2026-11-28", at: a#p1, kind: figure, was: { zh: 五, en: "5" }, is: { zh: 六, en: "6" } }
`,
  ],
  ['o/report.yaml', ORIGINAL],
  ['o/en/1-a.mdx', text('Status')],
]);
const library = readLibrary(files);
beforeEach(() => provideLibrary(() => library));

describe('what has changed', () => {
  const said = (lang: 'zh' | 'en' | 'zh-hant') => changesIn(lang).map(({ date, address }) => `${date} ${address}`);

  it('is what a language has, the newest first', () =>
    expect(said('en')).toEqual([
      '2026-12-02 /en/r/',
      '2026-11-28 /en/r/corrections/#correction-2',
      '2026-11-28 /en/r/corrections/#correction-1',
      '2026-11-21 /en/r/',
      '2021-03 /en/o/',
    ]));
  it('has nothing of a report, or of a correction, that is in another language', () => {
    expect(said('zh')).toEqual([
      '2026-12-02 /zh/r/',
      '2026-11-28 /zh/r/corrections/#correction-2',
      '2026-11-21 /zh/r/',
    ]);
    expect([said('zh-hant'), hasChanges('zh-hant'), lastChange('zh-hant')]).toEqual([[], false, undefined]);
  });
  it('was last when the newest of it was', () =>
    expect([lastChange('zh'), lastChange('en')]).toEqual(['2026-12-02', '2026-12-02']));
  it('does not say twice that a report was corrected and revised on one day', () => {
    provideLibrary(() => readLibrary(new Map([...files, ['r/report.yaml', REPORT]])));
    expect(said('en')[0]).toBe('2026-11-28 /en/r/corrections/#correction-2');
  });
});
