import type { CommandWords } from '../en/commands.ts';

export const commandWords: CommandWords = {
  moreProblems: (count) => `还有${count}处：npm run check列出全部`,
  mended: (lines) => (lines === 0 ? '没有改动：没有只有一种改法的问题。' : `改好了${lines}行。其余的是：`),
  leftOut: (reports) =>
    `没有收入：${reports.map(([id, reason]) => `${id}（${reason === 'draft' ? '草稿' : `${reason.until}起发布`}）`).join('、')}。`,
  statusPage: (path) => `文库状态页：${path}`,
};
