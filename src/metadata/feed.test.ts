import { beforeAll, describe, expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/index.ts';
import { head, ORIGINAL, REPORT, SITE } from '../../scripts/testing/library.ts';
import { changesIn, hasChanges } from '../library/changes.ts';
import { atomFeed } from './feed.ts';

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
beforeAll(() => provideLibrary(() => library));

const absolute = (address: string): string => `https://example.org${address}`;
const about = {
  lang: 'en',
  tag: 'en-GB',
  title: 'Yearleaf: what has changed',
  publisher: 'The editors',
  address: absolute('/en/feed.xml'),
  page: absolute('/en/changes/'),
} as const;

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
    expect([said('zh-hant'), hasChanges('zh-hant')]).toEqual([[], false]);
  });
  it('does not say twice that a report was corrected and revised on one day', () => {
    provideLibrary(() => readLibrary(new Map([...files, ['r/report.yaml', REPORT]])));
    expect(said('en')[0]).toBe('2026-11-28 /en/r/corrections/#correction-2');
    provideLibrary(() => library);
  });
});

describe('the feed', () => {
  const feed = () => atomFeed(changesIn('en'), about, absolute);

  it('names itself, its page and its publisher, and begins with the newest', () =>
    expect(
      feed()
        .slice(0, feed().indexOf('<entry>'))
        .replace(/\s*\n\s*/g, ''),
    ).toBe(
      '<?xml version="1.0" encoding="utf-8"?><feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/en/feed.xml</id><title>Yearleaf: what has changed</title><updated>2026-12-02T00:00:00.000Z</updated><generator>Yearleaf</generator><author><name>The editors</name></author><link rel="alternate" href="https://example.org/en/changes/"/><link rel="self" href="https://example.org/en/feed.xml"/>',
    ));
  it('names each entry by an address of its own', () =>
    expect([...feed().matchAll(/<entry>[\s\S]*?<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual([
      'https://example.org/en/r/#revised-2026-12-02',
      'https://example.org/en/r/corrections/#correction-2',
      'https://example.org/en/r/corrections/#correction-1',
      'https://example.org/en/r/',
      'https://example.org/en/o/',
    ]));
  it('says in an entry what stood there and what stands there now', () =>
    expect(
      /<entry>(?:(?!<entry>)[\s\S])*correction-1<\/id>[\s\S]*?<\/entry>/.exec(feed())![0].replace(/\s*\n\s*/g, ''),
    ).toBe(
      '<entry><title type="html"><![CDATA[Tea &#38; &#60;rice&#62; | Correction 1]]></title><id>https://example.org/en/r/corrections/#correction-1</id><link href="https://example.org/en/r/corrections/#correction-1"/><updated>2026-11-28T00:00:00.000Z</updated><summary type="html"><![CDATA[Status; Before: a &#60; b; Now: a ≤ b]]></summary><published>2026-11-28T00:00:00.000Z</published></entry>',
    ));
  it('counts a month or a year from its beginning', () =>
    expect(feed()).toContain('<updated>2021-03-01T00:00:00.000Z</updated>'));
  it('has the newest hundred', () => {
    const [one] = changesIn('en');
    const many = atomFeed(
      Array.from({ length: 120 }, () => one!),
      about,
      absolute,
    );
    expect(many.match(/<entry>/g)).toHaveLength(100);
  });
});
