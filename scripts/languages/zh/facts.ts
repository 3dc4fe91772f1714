import { type DateParts, type LanguageFacts, monthNames } from '../facts.ts';

const months = monthNames('zh-CN', 'numeric');

export const facts: LanguageFacts = {
  tag: 'zh-CN',
  openGraphLocale: 'zh_CN',
  name: '中文',
  shortName: '中',
  script: 'Han',
  separators: { list: '、', longList: '、', clause: '；', colon: '：', title: '｜' },
  brackets: ['（', '）'],
  months,
  date,
  // `Intl` writes a range in figures and dashes: 2020/11/21 – 2020/12/1.
  dateRange: (from, to) => `${from}至${to}`,
  unitColumn: /^单位$/,
  labelColumn: /^(?:序号|编号|.*(?:代码|编码)|附注|注释?|备注|页码|页|电话|热线|邮编)$/,
  rankColumn: /(?:名次|排名|位次|位序|座次)(?:（.*）)?$/,
};

/** Not by `Intl` as a whole: it would turn a date that is none, which a message has to quote, into another. */
function date({ year, month, day }: DateParts): string {
  return [year && `${year}年`, month && months[month - 1], day && `${day}日`].filter(Boolean).join('');
}
