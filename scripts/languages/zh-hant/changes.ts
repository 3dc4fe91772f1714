import type { ChangeWords } from '../en/changes.ts';

export const changeWords: ChangeWords = {
  title: '最近更新',
  lead: '新的報告、修訂和更正，最新的在前。',
  feed: '以閱讀器訂閱（Atom）',
  feedTitle: (site) => `${site}：最近更新`,
  published: { original: '發布', restatement: '重述發布' },
  revised: '修訂',
};
