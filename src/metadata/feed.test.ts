import { describe, expect, it } from 'vitest';
import type { Change } from '../library/index.ts';
import { atomFeed } from './feed.ts';

const report = { kind: 'restatement', title: 'Tea & <rice>', summary: 'Summary' } as const;
const correction = (number: number): Change => ({
  date: '2026-11-28',
  address: `/en/r/corrections/#correction-${number}`,
  report,
  what: {
    correction: {
      number,
      date: '2026-11-28',
      kind: 'wording',
      place: { address: '/en/r/a/', title: 'Status' },
      changes: [{ lang: 'en', was: 'a < b', is: 'a ≤ b' }],
    },
  },
});
const changes: Change[] = [
  { date: '2026-12-02', address: '/en/r/', report, what: { revised: true } },
  correction(2),
  correction(1),
  { date: '2026-11-21', address: '/en/r/', report },
  { date: '2021-03', address: '/en/o/', report },
  { date: '2020', address: '/en/p/', report },
];
const absolute = (address: string): string => `https://example.org${address}`;
const about = {
  lang: 'en',
  tag: 'en-GB',
  title: 'Yearleaf: what has changed',
  publisher: 'The editors',
  address: absolute('/en/feed.xml'),
  page: absolute('/en/changes/'),
} as const;

describe('the feed', () => {
  const feed = () => atomFeed(changes, about, absolute);

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
      'https://example.org/en/p/',
    ]));
  it('says in an entry what stood there and what stands there now', () =>
    expect(
      /<entry>(?:(?!<entry>)[\s\S])*correction-1<\/id>[\s\S]*?<\/entry>/.exec(feed())![0].replace(/\s*\n\s*/g, ''),
    ).toBe(
      '<entry><title type="html"><![CDATA[Tea &#38; &#60;rice&#62; | Correction 1]]></title><id>https://example.org/en/r/corrections/#correction-1</id><link href="https://example.org/en/r/corrections/#correction-1"/><updated>2026-11-28T00:00:00.000Z</updated><summary type="html"><![CDATA[Status<br>Before: a &#60; b<br>Now: a ≤ b]]></summary><published>2026-11-28T00:00:00.000Z</published></entry>',
    ));
  it('counts a month or a year from its beginning', () => {
    expect(feed()).toContain('<updated>2021-03-01T00:00:00.000Z</updated>');
    expect(feed()).toContain('<updated>2020-01-01T00:00:00.000Z</updated>');
  });
  it('has the newest hundred', () => {
    const many = atomFeed(
      Array.from({ length: 120 }, (_, index) => correction(120 - index)),
      about,
      absolute,
    );
    expect(many).toContain('correction-21<');
    expect(many).not.toContain('correction-20<');
  });
});
