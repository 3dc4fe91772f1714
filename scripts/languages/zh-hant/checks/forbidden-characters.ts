import type { CheckMessages } from '../../check-messages.ts';

export const forbiddenCharacters: CheckMessages['forbiddenCharacters'] = {
  unseen: (name) => [`這裡有一個看不見的字元（${name}）`, '應只有文字、數字和標點', '刪去它，重新輸入前後的文字'],
  lost: (name) => [`這裡有一個讀不出的字元（${name}）`, '應是複製或轉換編碼時遺失的那個字', '對照原文，重新輸入'],
  conflict: [
    '這裡兩個版本的文字還沒有合併（<<<<<<<、>>>>>>>）',
    '應只有一種文字',
    '留下正確的文字，刪去這些標記和=======所在的行',
  ],
  tooLong: (length, most) => [`這一行有${length}個字元`, `最多${most}個`, '分成幾段'],
};
