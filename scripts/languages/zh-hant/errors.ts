import type { ErrorWords } from '../en/errors.ts';

export const errorWords: ErrorWords = {
  report: '回報錯誤',
  subject: (page) => `「${page}」有誤`,
  body: ({ address, version }) =>
    [
      `網址：${address}`,
      ...(version === undefined ? [] : [`版本：${version}`]),
      '',
      '現在的文字：',
      '',
      '正確的內容及其出處：',
      '',
    ].join('\n'),
  tools: '本頁',
};
