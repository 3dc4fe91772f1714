import type { RecordWords, SearchLanguage, SearchPageWords } from '../search/types.ts';

export const searchLanguage: SearchLanguage = {
  script: 'han',
  pagefind: 'zh',
  traditional: true,
  alike: '著着瞭了藉借甚什妳你',
  excerpt: { before: 24, all: 90 },
  smallWords: new Set(),
};

export const recordWords: RecordWords = {
  chapter: (number) => `第${number}章`,
  note: (title) => `編者註：${title}`,
  keyFigures: '主要數字',
  column: (name, unit) => `${name}（${unit}）`,
  comma: '、',
  kinds: { figure: '圖表', indicator: '指標', note: '編者註', report: '報告' },
};

export const searchPage: SearchPageWords = {
  loading: '正在搜尋……',
  failed: '搜尋沒有成功：索引未能載入，或網站剛剛更新過。請檢查連線，重新載入本頁再試，或從目錄尋找。',
  none: '沒有找到「{q}」。',
  noTexts: '還沒有繁體中文的內容。',
  hint: '可以試試較短的詞，或去掉篩選條件。',
  count: {
    exact: '「{q}」：找到{pages}。',
    range: '「{q}」：至少{pages}，最多{most}頁。',
    atLeast: '「{q}」：至少{pages}。',
  },
  pages: { one: '{n}頁', other: '{n}頁' },
  matches: {
    near: '見於同一段，沒有連在一起。',
    all: '分別見於頁中各處。',
    forms: '只有詞形不同的。',
    inside: '見於更長的詞或數字之中。',
    loose: '標點、空格或換行與所輸入的不同。',
    apart: '沒有完整的；其中各詞分別見於頁中。',
    most: '沒有完整的，只有其中一部分。',
  },
  simplified: '以簡體「{q}」搜尋。',
  hits: '{n}處',
  more: '顯示更多',
  searched: '目前查了{of}份報告中的{n}份。',
  older: '也搜尋較早的報告',
  all: '全部',
  tryThese: '也可以查：',
  inOther: { zh: '簡體中文版中的「{q}」', 'zh-hant': '中文「{q}」', en: '英文版中的「{q}」' },
  allOf: '「{q}」的全部結果',
  filters: '篩選與排序',
  filter: { report: '報告', year: '年份', kind: '類別', topic: '主題', stance: '性質', place: '地區' },
  sort: '排序',
  relevance: '按相關程度',
  date: '按時間，新的在前',
  kinds: { section: '正文', figure: '圖表', indicator: '指標', note: '編者註', report: '報告', page: '網站' },
};
