import type { ChangeWords } from '../en/changes.ts';

export const changeWords: ChangeWords = {
  title: '最近更新',
  lead: '新的报告、修订和更正，最新的在前。',
  feed: '用阅读器订阅（Atom）',
  feedTitle: (site) => `${site}：最近更新`,
  published: { original: '发布', restatement: '重述发布' },
  revised: '修订',
};
