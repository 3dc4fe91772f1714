import type { OpeningWords } from '../en/openings.ts';

export const openingWords: OpeningWords = {
  newest: '最新報告',
  chosen: '焦點報告',
  read: '閱讀報告',
  begin: '開始閱讀',
  tryThese: '例如',
  ways: '從這些入口查閱',
  sections: '各節',
  takeAway: '下載',
  inSeries: '同系列報告',
  figuresLead: '全部圖表的小圖，按主題排列。',
};
