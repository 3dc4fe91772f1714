import type { HeatWords } from '../../en/charts/heat.ts';
import { range } from './describe.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

export const heatWords: HeatWords = {
  matrix: (head, rows, columns) =>
    `熱圖，按${head}分${rows.count}橫列${rows.names && `（${rows.names}）`}，${columns.count}欄${columns.names && `（${columns.names}）`}，每格按數值分深淺。`,
  calendar: (name, first, last) => `日曆圖，${range(first, last)}的${name}，每天或每月一格，按數值分深淺。`,
  at: (row, column) => `${row}${/[\dA-Za-z]$/.test(row) && /^[\dA-Za-z]/.test(column) ? ' ' : ''}${column}`,
  missing: (row, columns) => `${row}（${columns}）`,
  months: MONTHS.map((month) => `${month}月`),
  monthsTight: MONTHS,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  notCalendar: (column) =>
    `chart="heat" 要有兩個以上的數字欄，或者各橫列是一年裡的日子或月份；這裡只有一欄（${column}），各橫列也不是日子或月份`,
  tooManyHeads: (most, found) => `chart="heat" 最多畫${most}欄，是時間的最多40欄；這裡有${found}欄`,
  tooManyYears: (most) => `chart="heat" 最多畫${most}年的日子`,
};
