import { expect, it } from 'vitest';
import { errorReport } from '../../error-report.ts';
import { withBlock } from './follow-block.ts';

const ADDRESS = 'https://example.org/zh/tea-2020/harvest/';
const told = { subject: '产量', body: `网址：${ADDRESS}\n` };

it('a link to another page about this one gets its block', () => {
  expect(withBlock('/zh/cite/?of=tea-2020/harvest', '#p1', '')).toBe('/zh/cite/?of=tea-2020/harvest#p1');
  expect(withBlock('/zh/cite/?of=tea-2020/harvest', '', '')).toBe('/zh/cite/?of=tea-2020/harvest');
});

it.each(['editors@example.org', 'https://github.com/owner/reports/issues/new'])(
  'a report of an error to %s gets it inside, where the address stands',
  (to) => {
    const { searchParams } = new URL(withBlock(errorReport(to, told), '#s1.1-p3', ADDRESS));
    expect(searchParams.get('body')?.trim()).toBe(`网址：${ADDRESS}#s1.1-p3`);
  },
);
