import { describe, expect, it } from 'vitest';
import { deal, filesOfShare, weightsOf } from './deal.ts';

const files = (sizes: Record<string, number>) =>
  new Map([
    ['site.yaml', 'format: 2'],
    ['pages/en/about.mdx', 'About'],
    ...Object.entries(sizes).flatMap(([report, size]): [string, string][] => [
      [`${report}/report.yaml`, ''],
      [`${report}/en/1-a.mdx`, 'x'.repeat(size)],
      [`${report}/images/big.jpg`, 'x'.repeat(9999)],
    ]),
  ]);

describe('reports are dealt out', () => {
  it('by the size of their texts, not of their pictures', () =>
    expect([...weightsOf(files({ a: 3, b: 5 }))]).toEqual([
      ['a', 3],
      ['b', 5],
    ]));

  it('the heaviest first, each to the part that has least', () =>
    expect(deal(weightsOf(files({ a: 1, b: 9, c: 4, d: 3, e: 3 })), 2)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]));

  it('the same whatever order the files are read in', () => {
    const sizes = { a: 2, b: 2, c: 2, d: 7, e: 1 };
    const backwards = new Map([...files(sizes)].reverse());
    expect(deal(weightsOf(backwards), 3)).toEqual(deal(weightsOf(files(sizes)), 3));
  });

  it('as they were where one of them has a sentence more', () => {
    const sizes = { a: 2000, b: 5100, c: 2900, d: 2950, e: 900 };
    expect(deal(weightsOf(files({ ...sizes, c: 2990 })), 3)).toEqual(deal(weightsOf(files(sizes)), 3));
  });

  it.each([1, 2, 3, 7, 30])('each once, to %i parts', (parts) => {
    const weights = new Map(Array.from({ length: 20 }, (_, index) => [`r-${index}`, (index * 7) % 11]));
    const dealt = deal(weights, parts);
    expect(dealt).toHaveLength(parts);
    expect(dealt.flat().sort()).toEqual([...weights.keys()].sort());
  });
});

it('a share has its own reports, and the files of the library itself', () =>
  expect([...filesOfShare(files({ a: 3, b: 5 }), { part: 2, of: 2 }).keys()]).toEqual([
    'site.yaml',
    'pages/en/about.mdx',
    'a/report.yaml',
    'a/en/1-a.mdx',
    'a/images/big.jpg',
  ]));
