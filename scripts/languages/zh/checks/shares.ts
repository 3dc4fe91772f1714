import type { CheckMessages } from '../../check-messages.ts';

export const shares: CheckMessages['shares'] = {
  belowZero: (text) => [`占比${text}小于零`, '整体的各部分都不小于0', '改正数值，或写whole="no"'],
  notWhole: (total, margin, isParts) => [
    `占比之和是${total}%`,
    `应为100%（四舍五入的误差不超过${margin}）`,
    `改正数值，把其余部分补成一行，或${isParts ? '改用chart="bar"' : '删去whole="yes"'}`,
  ],
  noRow: (highlight) => [
    `highlight="${highlight}"不是表中任何一行、一列的名称`,
    '应是第一列中的名称，或列的表头',
    '改正或删去',
  ],
  twice: (label, line) => [`“${label}”这一行在第${line}行已有`, '每行名称只能出现一次', '改正名称或删去这一行'],
  unnamedSum: (label, first, last) => [
    `“${label}”正好是“${first}”到“${last}”各行之和，却与它们并列画出`,
    '合计要与各部分分开',
    `写totals="${label}"（几个用；分隔），或者在第一个部分前写“其中：”`,
  ],
};
