import type { HeatWords } from '../../en/charts/heat.ts';
import { range } from './describe.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

export const heatWords: HeatWords = {
  matrix: (head, rows, columns) =>
    `热图，按${head}分${rows.count}行${rows.names && `（${rows.names}）`}，${columns.count}列${columns.names && `（${columns.names}）`}，每格按数值分深浅。`,
  calendar: (name, first, last) => `日历图，${range(first, last)}的${name}，每天或每月一格，按数值分深浅。`,
  at: (row, column) => `${row}${/[\dA-Za-z]$/.test(row) && /^[\dA-Za-z]/.test(column) ? ' ' : ''}${column}`,
  missing: (row, columns) => `${row}（${columns}）`,
  months: MONTHS.map((month) => `${month}月`),
  monthsTight: MONTHS,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  notCalendar: (column) =>
    `chart="heat" 要有两个以上的数字列，或者各行是一年里的日子或月份；这里只有一列（${column}），各行也不是日子或月份`,
  tooManyHeads: (most, found) => `chart="heat" 最多画${most}列，是时间的最多40列；这里有${found}列`,
  tooManyYears: (most) => `chart="heat" 最多画${most}年的日子`,
};
