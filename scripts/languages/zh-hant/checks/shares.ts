import type { CheckMessages } from '../../check-messages.ts';

export const shares: CheckMessages['shares'] = {
  belowZero: (text) => [`占比${text}小於零`, '整體的各部分都不小於0', '改正數值，或寫whole="no"'],
  notWhole: (total, margin, isParts) => [
    `占比之和是${total}%`,
    `應為100%（四捨五入的誤差不超過${margin}）`,
    `改正數值，把其餘部分補成一橫列，或${isParts ? '改用chart="bar"' : '刪去whole="yes"'}`,
  ],
  noRow: (highlight) => [
    `highlight="${highlight}"不是表中任何一橫列、一欄的名稱`,
    '應是第一欄中的名稱，或欄的表頭',
    '改正或刪去',
  ],
  twice: (label, line) => [`「${label}」這一橫列在檔案第${line}行已有`, '每列名稱只能出現一次', '改正名稱或刪去這一列'],
  unnamedSum: (label, first, last) => [
    `「${label}」正好是「${first}」到「${last}」各列之和，卻與它們並列畫出`,
    '合計要與各部分分開',
    `寫totals="${label}"（幾個用；分隔），或者在第一個部分前寫「其中：」`,
  ],
};
