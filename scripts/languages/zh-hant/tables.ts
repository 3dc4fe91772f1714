import type { TableWords } from '../en/tables.ts';

export const tableWords: TableWords = {
  total:
    /^(?:.*(?:合計|總計|共計)|總和|總數|總額|總量|小計|總體|全部|所有年齡|全部年齡|全國|全省|全市|全區|全國平均|平均|平均值|均值)(?:（.*）)?$/,
  subtotal: /^小計(?:（.*）)?$/,
  ofWhich: /^(?:其中|當中|#)/,
  partsFollow: /[，,]\s*(?:其中|包括|包含)[：:]?$/,
  missing: {
    not_available: '未提供',
    not_asked: '未調查',
    suppressed: '不公布',
    not_applicable: '不適用',
    below: '低於最小顯示值',
  },
  nil: '無',
  flags: { provisional: '初步數字', revised: '修訂數字', estimated: '估計數字' },
  brackets: '負數',
  marks: '標記',
  low: '下限',
  high: '上限',
  emptyCell: '空格',
  group: '組',
  notes: '註',
};
