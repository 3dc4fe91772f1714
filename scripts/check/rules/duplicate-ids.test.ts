import { describe, expect, it } from 'vitest';
import { head, REPORT, say } from '../../testing/library.ts';

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
