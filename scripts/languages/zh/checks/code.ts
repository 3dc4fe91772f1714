import type { CheckMessages } from '../../check-messages.ts';

export const code: CheckMessages['code'] = {
  notClosed: (fence) => [
    `这里的${fence}开始一段代码，一直到文末都没有结束`,
    `代码最后一行之后也要有单独一行的${fence}`,
    `补上${fence}，或删去这一行`,
  ],
};
