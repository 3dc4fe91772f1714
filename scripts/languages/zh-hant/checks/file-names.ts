import type { CheckMessages } from '../../check-messages.ts';

export const fileNames: CheckMessages['fileNames'] = {
  notInAddress: (name) => [
    `「${name}」不能用在網址裡`,
    '應由小寫字母、數字和單一連字號組成：1-overview、2-features.mdx',
    '給資料夾或檔案改名，各種語言都要',
  ],
  tooLong: (letters, most) => [
    `名稱有${letters}個字母，作網址太長`,
    `最多${most}個字母`,
    '換個短一點的名稱，各種語言一起改',
  ],
};
