import type { CommandWords } from '../en/commands.ts';

export const commandWords: CommandWords = {
  moreProblems: (count) => `还有${count}处：npm run check列出全部`,
  statusPage: (path) => `文库状态页：${path}`,
};
