import type { ReadingWords } from '../en/reading.ts';

export const readingWords: ReadingWords = {
  contents: '目錄',
  related: '相同主題',
  keys: {
    title: '鍵盤',
    open: '鍵盤快速鍵',
    next: '下一頁',
    previous: '上一頁',
    contents: '目錄',
    search: '搜尋',
    help: '顯示這些按鍵',
    enabled: '使用這些按鍵',
    close: '關閉',
  },
  term: '術語解釋',
  footnote: '腳註',
  quote: '複製引文和出處',
  quoted: (text, source) => `「${text}」${source}`,
  copied: '已複製',
};
