import { describe, expect, it } from 'vitest';
import { head, REPORT, say } from '../../../testing/library.ts';

const called = (zh: string, en: string): string =>
  REPORT.replace('short: { zh: 报告, en: Report }', `short: { zh: ${zh}, en: ${en} }`);
const sayOf = (first: string, second: string): string[] =>
  say(`${head()}\n文\n`, {
    more: { 'r/report.yaml': first, 's/report.yaml': second, 's/zh/1-a.mdx': `${head()}\n文\n` },
  });

describe('the short name of a report', () => {
  it('is its own', () => expect(sayOf(called('甲', 'A'), called('乙', 'B'))).toEqual([]));

  it('is told where another has it in any language', () =>
    expect(sayOf(called('甲', 'A'), called('乙', 'A'))).toEqual([
      's/report.yaml:2:21  the report r is called "A", too — a short name of its own for each report: on tabs and in filters it stands alone — put the year or the subject into it',
    ]));
});
