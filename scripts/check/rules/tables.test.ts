import { describe, expect, it } from 'vitest';
import { sayOf } from '../../testing/library.ts';

const NO_HEAD =
  'these rows are no table yet: nothing divides the head from the rest — | --- | ---: | under the first row, with as many parts as the table has columns — add this line, and an empty line above and below the table';

describe('rows that are no table', () => {
  it.each([
    ['with bars at their ends', '| 地区 | 占比 |\n| 东部 | 5 |', 6],
    ['without bars at their ends', '地区 | 占比\n东部 | 5', 6],
    ['without spaces', '地区|占比|增速\n东部|5|3', 6],
    ['under a text', '下表。\n| 地区 | 占比 |\n| 东部 | 5 |', 7],
    ['in a list', '- 地区 | 占比\n  东部 | 5', 6],
    ['whose line of dashes has other parts', '地区 | 占比\n--- | --- | ---\n东部 | 5', 6],
  ])('%s', (_, text, line) =>
    expect(sayOf(text)).toEqual([expect.stringMatching(new RegExp(`^r/zh/1-a.mdx:${line}:\\d  `))]),
  );

  it('are named in whole words', () =>
    expect(sayOf('地区 | 占比\n东部 | 5')).toEqual([`r/zh/1-a.mdx:6:1  ${NO_HEAD}`]));
});

it.each([
  '地区 | 占比\n--- | ---\n东部 | 5',
  '| 地区 | 占比 |\n| --- | --- |\n| 东部 | 5 |',
  '首页 | 关于',
  '首页 | 关于\n文字',
  '甲\\|乙\n丙\\|丁',
  '`a|b`\n`c|d`',
])('says nothing of: %j', (text) => expect(sayOf(text)).toEqual([]));
