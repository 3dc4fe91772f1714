import type { RecordWords, SearchLanguage, SearchPageWords } from '../search/types.ts';

export const searchLanguage: SearchLanguage = {
  script: 'han',
  pagefind: 'zh',
  traditional: false,
  excerpt: { before: 24, all: 90 },
  smallWords: new Set(),
};

export const recordWords: RecordWords = {
  chapter: (number) => `第${number}章`,
  note: (title) => `编者注：${title}`,
  keyFigures: '主要数字',
  column: (name, unit) => `${name}（${unit}）`,
  comma: '、',
  kinds: { figure: '图表', indicator: '指标', note: '编者注', report: '报告' },
};

export const searchPage: SearchPageWords = {
  loading: '正在搜索……',
  failed: '搜索没有成功：索引未能载入，或网站刚刚更新过。请检查网络，重新载入本页再试，或从目录查找。',
  none: '没有找到“{q}”。',
  noTexts: '还没有简体中文的内容。',
  hint: '可以试试更短的词，或去掉筛选条件。',
  count: {
    exact: '“{q}”：找到{pages}。',
    range: '“{q}”：至少{pages}，最多{most}页。',
    atLeast: '“{q}”：至少{pages}。',
  },
  pages: { one: '{n}页', other: '{n}页' },
  matches: {
    near: '见于同一段，没有连在一起。',
    all: '分别见于页中各处。',
    forms: '只有词形不同的。',
    inside: '见于更长的词或数字之中。',
    loose: '标点、空格或换行与所输入的不同。',
    apart: '没有完整的；其中各词分别见于页中。',
    most: '没有完整的，只有其中一部分。',
  },
  simplified: '按简体“{q}”查找。',
  hits: '{n}处',
  more: '显示更多',
  searched: '目前查了{of}份报告中的{n}份。',
  older: '也查更早的报告',
  all: '全部',
  tryThese: '也可以查：',
  inOther: { zh: '中文“{q}”', 'zh-hant': '繁体中文版中的“{q}”', en: '英文版中的“{q}”' },
  allOf: '“{q}”的全部结果',
  filters: '筛选与排序',
  filter: { report: '报告', year: '年份', kind: '类别', topic: '主题', stance: '性质', place: '地区' },
  sort: '排序',
  relevance: '按相关程度',
  date: '按时间，新的在前',
  kinds: { section: '正文', figure: '图表', indicator: '指标', note: '编者注', report: '报告', page: '网站' },
};
