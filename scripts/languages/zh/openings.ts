import type { OpeningWords } from '../en/openings.ts';

export const openingWords: OpeningWords = {
  newest: '最新报告',
  chosen: '重点报告',
  read: '阅读报告',
  begin: '开始阅读',
  tryThese: '例如',
  ways: '从这些入口查阅',
  sections: '各节',
  takeAway: '下载',
  inSeries: '同系列报告',
  figuresLead: '全部图表的小图，按主题排列。',
};
