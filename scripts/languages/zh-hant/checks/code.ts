import type { CheckMessages } from '../../check-messages.ts';

export const code: CheckMessages['code'] = {
  notClosed: (fence) => [
    `這裡的${fence}開始一段程式碼，一直到文末都沒有結束`,
    `程式碼最後一行之後也要有單獨一行的${fence}`,
    `補上${fence}，或刪去這一行`,
  ],
};
