import { describe, expect, it } from 'vitest';
import type { Figure } from '../tables/index.ts';
import { chartProblem } from './problem.ts';
import { onMap } from './forms/map/sample.ts';
import { sample } from './sample.ts';
import { samples } from './samples.ts';

const cases: [Figure, string, string][] = [
  [
    sample('bar', ['区域 | 占比']),
    'chart="bar" needs a table with at least one row; found none',
    'chart="bar" 的表格至少要有一行，这里一行也没有',
  ],
  [
    sample('pair', ['区域 | 占比', '东部 | 84.54']),
    'chart="pair" needs two number columns; found one (占比); use chart="bar"',
    'chart="pair" 需要2个数字列，这里有1个（占比）；请用 chart="bar"',
  ],
  [
    sample('bar', ['区域 | 说明', '东部 | 最高']),
    'chart="bar" needs one number column; found no number column: every cell must be a number or —; use chart="none"',
    'chart="bar" 需要1个数字列，这里一个也没有：数字列的每一格都要是数字或“—”；请用 chart="none"',
  ],
  [
    sample('statement', ['指标 | 数值', ...[...'abcdefghi'].map((name) => `${name} | 1`)]),
    'chart="statement" draws at most eight rows; found 9; use chart="bar"',
    'chart="statement" 最多画8行，这里有9行；请用 chart="bar"',
  ],
  [
    sample('bar', ['类别 | 金额', '大宗商品类 | 1.15万亿元', '权益类 | 206亿元', '其他类 | 47.2']),
    'chart="bar" needs one unit in the column “金额”; found 元, none; use chart="statement"',
    'chart="bar" 的“金额”列只能用一个单位，这里有：元、无单位；请用 chart="statement"',
  ],
  [
    sample('line', ['年份 | 交易额', '2019 | —', '2020 | 37.21']),
    'chart="line" needs at least two values in a column; use chart="statement"',
    'chart="line" 的一列至少要有两个数值；请用 chart="statement"',
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
    sample('line', [
      `年份 | ${[...'甲乙丙丁戊己庚辛壬'].join(' | ')}`,
      `2019${' | 1'.repeat(9)}`,
      `2020${' | 2'.repeat(9)}`,
    ]),
    'chart="line" draws at most eight columns and would leave out the others; found 9 (甲, 乙, 丙, 丁, …); make several figures, or use chart="small"',
    'chart="line" 最多画8列，其余会漏掉，这里有9列（甲、乙、丙、丁、…）；请分成几张图，或用 chart="small"',
  ],
  [
    sample('line', ['Year | Sales (RMB) | Growth (%) | Staff (persons) | Waste (t)', '2019 | 1 | 2 | 3 | 4']),
    'chart="line" draws at most three units, since each has an axis of its own; found 4 (RMB, %, persons, t); make several figures, or use chart="none"',
    'chart="line" 最多画3种单位，因为每种单位各用一把尺，这里有4种（RMB、%、persons、t）；请分成几张图，或用 chart="none"',
  ],
  [
    sample('pair', ['Region | A | B | C', 'East | 1 | 2 | 3']),
    'chart="pair" draws at most two columns and would leave out the others; found 3 (A, B, C); make several figures, or use chart="bar"',
    'chart="pair" 最多画2列，其余会漏掉，这里有3列（A、B、C）；请分成几张图，或用 chart="bar"',
  ],
  [
    sample('bar', ['Region | A | B | C | D | E | F', 'East | 1 | 2 | 3 | 4 | 5 | 6']),
    'chart="bar" draws at most five columns and would leave out the others; found 6 (A, B, C, D, …); make several figures, or use chart="none"',
    'chart="bar" 最多画5列，其余会漏掉，这里有6列（A、B、C、D、…）；请分成几张图，或用 chart="none"',
  ],
  [
    onMap(['省份 | 第一位 | 第二位', '广东 | 服装 | 手机']),
    'chart="map" draws one column and would leave out the others; found 2 (第一位, 第二位); make a figure of each column, or use chart="none"',
    'chart="map" 只画1列，其余会漏掉，这里有2列（第一位、第二位）；请每列做一张图，或用 chart="none"',
  ],
  [
    sample('parts', ['问题 | 满意 | 不满意', '价格 | 60 | 40', '服务 | 75 | 25'], { unit: '%' }),
    'chart="parts" draws one column and would leave out the others; found 2 (满意, 不满意); make a figure of each row, since each adds up to 100%, or use chart="share"',
    'chart="parts" 只画1列，其余会漏掉，这里有2列（满意、不满意）；每一行合为100%，请每行做一张图，或用 chart="share"',
  ],
  [
    sample('bar', ['地区 | 占比（%） | 备注', '东部 | 84 | 不含港澳台']),
    'chart="bar" draws numbers and would leave out the text in “备注”; put it into note="…", or use chart="none"',
    'chart="bar" 画的是数字，会漏掉“备注”列的文字；请写进 note="…"，或用 chart="none"',
  ],
  [
    sample('statement', ['Item | Value | Unit | Source', 'Sales | 5 | RMB billion | MOFCOM']),
    'chart="statement" draws numbers and would leave out the text in “Source”; put it into note="…", or use chart="none"',
    'chart="statement" 画的是数字，会漏掉“Source”列的文字；请写进 note="…"，或用 chart="none"',
  ],
  [
    sample('bar', ['企业 | 名次', '甲 | 1', '乙 | 2']),
    'chart="bar" would draw the last in “名次” as the greatest; use chart="none"',
    'chart="bar" 会把“名次”最靠后的画成最大的；请用 chart="none"',
  ],
  [
    sample('parts', ['项 | 占比（%）', ...[...'甲乙丙丁戊己庚'].map((name) => `${name} | 10`), '其他 | 30']),
    'chart="parts" draws at most six rows; found 7; use chart="bar"',
    'chart="parts" 最多画6行，这里有7行；请用 chart="bar"',
  ],
  [
    sample('line', ['Year | World rank', '2019 | 31', '2020 | 28']),
    'chart="line" would draw the last in “World rank” as the greatest; use chart="rank"',
    'chart="line" 会把“World rank”最靠后的画成最大的；请用 chart="rank"',
  ],
  [
    sample('parts', ['地区 | 金额（亿元）', '东部 | 30', '西部 | 20', '合计 | 90']),
    'chart="parts" draws parts of one whole, but they do not come to “合计”; use chart="bar"',
    'chart="parts" 画的是一个整体的各部分，但它们加起来不是“合计”；请用 chart="bar"',
  ],
  [
    sample('pyramid', ['年龄 | 男（人） | 女（人）', '合计 | 50 | 40']),
    'chart="pyramid" writes sums beneath what it draws, and there is no row besides “合计”; use chart="pair"',
    'chart="pyramid" 把合计写在图下，而除了“合计”没有别的行可画；请用 chart="pair"',
  ],
  [
    sample('line', ['Region | Share', 'East | 5', '2020 | 18', 'West | 9']),
    'chart="line" goes by time, and “East”, “West” are no times (2020, 2021 (forecast), Q4 2019, July 2020, 11 November 2020); correct the label, or use chart="bar"',
    'chart="line" 按时间画，而“East”、“West”不是时间（2020年、2021（预计）、2019年第四季度、2020年7月、2020年11月11日）；请改正名称，或用 chart="bar"',
  ],
  [
    sample('line', ['时间 | 金额（亿元）', '2020年 | 5', '2021年上半年 | 3']),
    'chart="line" needs times of one kind, and “2020年” and “2021年上半年” are not; make a figure of each kind, or use chart="bar"',
    'chart="line" 的时间要同一种，“2020年”和“2021年上半年”不是；请每种做一张图，或用 chart="bar"',
  ],
  [
    sample('line', ['时间 | 金额（亿元）', '2020年 | 5', '2020 | 3']),
    'chart="line" needs each time once; “2020” is there twice',
    'chart="line" 的每个时间只能有一行，“2020”出现了两次',
  ],
  [
    sample('scatter', ['Place | Mean age (years)', 'A | 5', 'B | 6']),
    'chart="scatter" needs two number columns; found one (Mean age); use chart="bar"',
    'chart="scatter" 需要2个数字列，这里有1个（Mean age）；请用 chart="bar"',
  ],
  [
    sample('scatter', ['Place | Age | Rent (EUR) | People (million)', 'A | 5 | 7 | -1', 'B | 6 | 7 | 2']),
    'chart="scatter" shows “People” by areas and has none for the negative value of “A”; use chart="none"',
    'chart="scatter" 用面积表示“People”，画不了“A”的负值；请用 chart="none"',
  ],
  [
    sample('scatter', [
      'Place | Age | Rent | Kind',
      ...'abcdefg'.split('').map((each) => `${each} | 1 | 2 | kind ${each}`),
    ]),
    'chart="scatter" tells apart at most 6 groups; found 7 in “Kind”; make several figures, or use chart="none"',
    'chart="scatter" 最多区分6组，“Kind”列有7组；请分成几张图，或用 chart="none"',
  ],
  [
    sample('small', ['Year | Sales (t)', '2019 | 5', '2020 | 6']),
    'chart="small" needs a column of text, heads of rows, or several columns of numbers to split the table into panels; found only “Sales”; use chart="none"',
    'chart="small" 需要一列文字、单独占一行的标题或者几列数，把表分成几幅；这里只有“Sales”；请用 chart="none"',
  ],
  [
    sample('small', ['Year | Place | Sales (t)', '2019 | A | 5', '2019 | B | 6', '2019 | A | 7']),
    '“2019” stands twice in the panel “A”',
    '“2019”在“A”这一幅里出现了两次',
  ],
  [
    sample('small', ['Year | Place | Sales (t)', '2019 | A | 5', '2019 | B | 6'], { of: 'pie' }),
    'of="pie" is no form of chart that can be drawn in panels; use chart="none"',
    'of="pie" 不是一种可以分幅画的图；请用 chart="none"',
  ],
  [
    sample('small', ['Year | Place | Sales (t)', '2019 | A | 5', 'East | B | 6'], { of: 'column' }),
    '“B”: chart="column" goes by time, and “East” is no time (2020, 2021 (forecast), Q4 2019, July 2020, 11 November 2020); correct the label, or use chart="none"',
    '“B”：chart="column" 按时间画，而“East”不是时间（2020年、2021（预计）、2019年第四季度、2020年7月、2020年11月11日）；请改正名称，或用 chart="none"',
  ],
  [
    sample('pyramid', ['年龄 | 男 | 女', '老 | 5 | -5'], { unit: '%' }),
    'chart="pyramid" has zero in the middle and no place for the negative value of “老”; use chart="pair"',
    'chart="pyramid" 的0在正中，画不了“老”的负值；请用 chart="pair"',
  ],
  [
    sample('heat', ['Place | Share (%)', 'A | 5', 'B | 6']),
    'chart="heat" needs two or more number columns, or rows that are days or months of a year; found one column (Share) and other rows; use chart="bar"',
    'chart="heat" 要有两个以上的数字列，或者各行是一年里的日子或月份；这里只有一列（Share），各行也不是日子或月份；请用 chart="bar"',
  ],
  [
    sample('map', ['地方 | 数', '广东 | 1']),
    'chart="map" needs map="…", the name of a file in maps/; use chart="bar"',
    'chart="map" 应有map="…"，写maps/里的文件名；请用 chart="bar"',
  ],
  [
    sample('map', ['地方 | 数', '广东 | 1'], { map: 'moon' }),
    'there is no map that could be read in maps/moon.yaml; use chart="bar"',
    'maps/moon.yaml不存在，或读不出地图；请用 chart="bar"',
  ],
  [
    onMap(['地方 | 数', '深圳 | 1', '广东 | 2']),
    'maps/china.yaml has no tile for “深圳”; use chart="bar"',
    'maps/china.yaml里没有“深圳”；请用 chart="bar"',
  ],
  [
    onMap(['地方 | 数', '广东 | 1', '广东省 | 2']),
    'chart="map" needs each place once; “广东省” is there twice',
    'chart="map" 的每个地方只能有一行，“广东省”出现了两次',
  ],
  [
    sample('bar', ['地方 | 数', '广东 | 1'], { highlight: '广东省' }),
    'highlight="广东省" names no row of the table; use a label from the first column, or the head of a column',
    'highlight="广东省" 不是表中任何一行的名称；请用第一列中的名称，或列的表头',
  ],
  [
    sample('line', ['Year | Share (%)', '2019 | 5', '2020 | 6'], { target: 'many' }),
    'target="many" is no number in the unit of one measure; write a number and its name: target="12.5 EU average"',
    'target="many" 不是与某一列单位相同的数；请先写数，再写名称：target="12.5 全国平均"',
  ],
  [
    sample('line', ['Year | Share (%) | Sales (RMB billion)', '2019 | 5 | 1', '2020 | 6 | 2'], { reference: '7' }),
    'reference="7" is no number in the unit of one measure; write a number and its name: reference="12.5% EU average"',
    'reference="7" 不是与某一列单位相同的数；请先写数，再写名称：reference="12.5% 全国平均"',
  ],
  [
    sample('line', ['Year | Share (%)', '2019 | 5', '2020 | 6'], { break: '2018: new method' }),
    'break="2018: new method" needs the label of a row and the reason, with a colon between: break="2018: new method"',
    'break="2018: new method" 要有一行的名称和原因，中间用冒号：break="2018年：统计口径调整"',
  ],
  [
    sample('line', ['Year | Share (%)', '2019 | 5', '2020 | -6'], { scale: 'log' }),
    'scale="log" has no place for -6; take scale="log" away',
    'scale="log" 上没有 -6 的位置；请去掉 scale="log"',
  ],
  [
    sample('bar', ['Item | Amount', 'Output | 5', 'Growth (%) | 6'], { unit: 't' }),
    'chart="bar" needs one unit in the column “Amount”; found t, %; use chart="statement"',
    'chart="bar" 的“Amount”列只能用一个单位，这里有：t、%；请用 chart="statement"',
  ],
  [
    sample('slope', ['Item | 2019 | 2020', 'Output | 5 | 6', 'Growth (%) | 6 | 7'], { unit: 't' }),
    'chart="slope" needs one unit in the column “2019”; found t, %; use chart="line"',
    'chart="slope" 的“2019”列只能用一个单位，这里有：t、%；请用 chart="line"',
  ],
  [
    sample('bar', ['Region | Share (%)', 'East | 5', 'West | 6'], { scale: 'log' }),
    'chart="bar" draws lengths or areas, which begin at zero; scale="log" has no zero; use chart="none"',
    'chart="bar" 用长短或面积表示大小，要从0起；scale="log" 没有0；请用 chart="none"',
  ],
  [
    sample('line', ['Year | Share (%) | Low (%) | High (%)', '2019 | 5 | 4 | 6', '2020 | 7 | 4 | 6']),
    'the value 7 of “2020” lies outside its low and high',
    '“2020”的值 7 不在其下限与上限之间',
  ],
];

describe('a figure that its form cannot draw', () => {
  it.each(cases)('is told why (%#)', (figure, en, zh) => {
    expect(chartProblem(figure)).toBe(en);
    expect(chartProblem(figure, 'zh')).toBe(zh);
  });
});

describe('a figure that can be drawn', () => {
  it.each(Object.entries(samples))('has no problem: %s', (_, figure) => expect(chartProblem(figure)).toBeUndefined());
  it('has none without a chart', () => expect(chartProblem(sample('none', ['a | b']))).toBeUndefined());
});
