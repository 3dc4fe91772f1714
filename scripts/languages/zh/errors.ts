import type { ErrorWords } from '../en/errors.ts';

export const errorWords: ErrorWords = {
  report: '报告错误',
  subject: (page) => `“${page}”有误`,
  body: ({ address, version }) =>
    [
      `网址：${address}`,
      ...(version === undefined ? [] : [`版本：${version}`]),
      '',
      '现在的文字：',
      '',
      '正确的内容及其出处：',
      '',
    ].join('\n'),
  tools: '本页',
};
