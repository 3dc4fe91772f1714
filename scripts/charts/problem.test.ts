import { describe, expect, it } from 'vitest';
import type { Figure } from '../tables/types.ts';
import { chartProblem } from './problem.ts';
import { sample, samples } from './samples.ts';

const cases: [Figure, string, string][] = [
  [
    sample('bar', ['区域 | 占比']),
    'chart="bar" needs a table with at least one row; found none',
    'chart="bar" 的表格至少要有一行，这里一行也没有',
  ],
  [
    sample('pair', ['区域 | 占比', '东部 | 84.54']),
    'chart="pair" needs two number columns; found one (占比)',
    'chart="pair" 需要2个数字列，这里有1个（占比）',
  ],
  [
    sample('bar', ['区域 | 说明', '东部 | 最高']),
    'chart="bar" needs one number column; found no number column: every cell must be a number or —',
    'chart="bar" 需要1个数字列，这里一个也没有：数字列的每一格都要是数字或“—”',
  ],
  [
    sample('statement', ['指标 | 数值', 'a | 1', 'b | 2', 'c | 3', 'd | 4', 'e | 5']),
    'chart="statement" draws at most four rows; found 5',
    'chart="statement" 最多画4行，这里有5行',
  ],
  [
    sample('bar', ['类别 | 金额', '大宗商品类 | 1.15万亿元', '权益类 | 206亿元', '其他类 | 47.2']),
    'chart="bar" needs one unit in the column “金额”; found 元, none',
    'chart="bar" 的“金额”列只能用一个单位，这里有：元、无单位',
  ],
  [
    sample('line', ['年份 | 交易额', '2019 | —', '2020 | 37.21']),
    'chart="line" needs at least two values in a column; use chart="statement" for one',
    'chart="line" 的一列至少要有两个数值；只有一个时请用 chart="statement"',
  ],
  [
    sample('parts', ['品类 | 占比（%）', 'a | 62.46', 'b | 46.32']),
    'chart="parts" draws parts of one whole, but the shares add up to 108.78%; use chart="bar"',
    'chart="parts" 画的是一个整体的各部分，但占比之和为108.78%；请用 chart="bar"',
  ],
  [
    sample('parts', ['品类 | 占比（%）', 'a | 22.27', 'b | 14.53'], { whole: 'no' }),
    'chart="parts" draws parts of one whole, but the figure says whole="no"; use chart="bar"',
    'chart="parts" 画的是一个整体的各部分，但图中写了 whole="no"；请用 chart="bar"',
  ],
  [
    sample('parts', ['品类 | 增速（%）', 'a | 22.27', 'b | -14.53']),
    'chart="parts" cannot draw a negative part; use chart="bar"',
    'chart="parts" 画不了负的部分；请用 chart="bar"',
  ],
  [
    sample('parts', ['类别 | 金额（亿元）', 'a | 22.27', 'b | —']),
    'chart="parts" needs every part of the whole, but a value is missing; use chart="bar"',
    'chart="parts" 需要整体的每个部分，但有数值缺失；请用 chart="bar"',
  ],
  [
    sample('map', ['地方 | 数', '深圳 | 1', '广东 | 2']),
    'chart="map" knows China’s 34 provincial units only; found “深圳”',
    'chart="map" 只认识34个省级行政区，不认识“深圳”',
  ],
  [
    sample('map', ['地方 | 数', '广东 | 1', '广东省 | 2']),
    'chart="map" needs each place once; “广东省” is there twice',
    'chart="map" 的每个地方只能有一行，“广东省”出现了两次',
  ],
  [
    sample('bar', ['地方 | 数', '广东 | 1'], { highlight: '广东省' }),
    'highlight="广东省" names no row of the table; use a label from the first column',
    'highlight="广东省" 不是表中任何一行的名称；请用第一列中的名称',
  ],
];

describe('a figure that its form cannot draw', () => {
  it.each(cases)('is told why (%#)', (figure, en, zh) => {
    expect(chartProblem(figure)).toBe(en);
    expect(chartProblem(figure, 'zh')).toBe(zh);
  });
});

describe('a figure that can be drawn', () => {
  it.each(Object.entries(samples))('has no problem: %s', (_, { figure }) =>
    expect(chartProblem(figure)).toBeUndefined(),
  );
  it('has none without a chart', () => expect(chartProblem(sample('none', ['a | b']))).toBeUndefined());
});
