import type { ReadingWords } from '../en/reading.ts';

export const readingWords: ReadingWords = {
  contents: '目录',
  related: '相同主题',
  keys: {
    title: '键盘',
    open: '键盘快捷键',
    next: '下一页',
    previous: '上一页',
    contents: '目录',
    search: '搜索',
    help: '显示这些按键',
    enabled: '启用这些按键',
    close: '关闭',
  },
  term: '术语解释',
  footnote: '脚注',
  quote: '复制引文和出处',
  quoted: (text, source) => `“${text}”${source}`,
  copied: '已复制',
};
