import type { TableWords } from '../en/tables.ts';

export const tableWords: TableWords = {
  total:
    /^(?:.*(?:合计|总计|共计)|总和|总数|总额|总量|小计|总体|全部|所有年龄|全部年龄|全国|全省|全市|全区|全国平均|平均|平均值|均值)(?:（.*）)?$/,
  subtotal: /^小计(?:（.*）)?$/,
  ofWhich: /^(?:其中|当中|#)/,
  partsFollow: /[，,]\s*(?:其中|包括|包含)[：:]?$/,
  missing: {
    not_available: '未给出',
    not_asked: '未调查',
    suppressed: '不公布',
    not_applicable: '不适用',
    below: '低于最小显示值',
  },
  nil: '无',
  flags: { provisional: '初步数', revised: '修订数', estimated: '估计数' },
  brackets: '负数',
  marks: '标记',
  low: '下限',
  high: '上限',
  emptyCell: '空格',
  group: '组',
  notes: '注',
};
