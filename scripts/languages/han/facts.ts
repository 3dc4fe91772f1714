import { type DateParts, type LanguageFacts, monthNames } from '../facts.ts';

const months = monthNames('zh', 'numeric');

/** What holds in either script of Chinese. */
export const hanFacts = {
  script: 'Han',
  separators: { list: '、', longList: '、', clause: '；', colon: '：', title: '｜' },
  brackets: ['（', '）'],
  months,
  date,
  // `Intl` writes a range in figures and dashes: 2020/11/21 – 2020/12/1.
  dateRange: (from, to) => `${from}至${to}`,
} satisfies Partial<LanguageFacts>;

/** Not by `Intl` as a whole: it would turn a date that is none, which a message has to quote, into another. */
function date({ year, month, day }: DateParts): string {
  return [year && `${year}年`, month && months[month - 1], day && `${day}日`].filter(Boolean).join('');
}
