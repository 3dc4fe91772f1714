import type { CommandWords } from '../en/commands.ts';

export const commandWords: CommandWords = {
  moreProblems: (count) => `還有${count}處：npm run check列出全部`,
  mended: (lines) => (lines === 0 ? '沒有改動：沒有只有一種改法的問題。' : `改好了${lines}行。其餘的是：`),
  leftOut: (reports) =>
    `沒有收入：${reports.map(([id, reason]) => `${id}（${reason === 'draft' ? '草稿' : `${reason.until}起發布`}）`).join('、')}。`,
  statusPage: (path) => `文庫狀態頁：${path}`,
};
