import type { Lang } from './state.ts';
import type { Words } from './words.ts';

/** Words of the search page that its script speaks; the rest of the page's words stand in src/strings.ts. */
type Spoken = Omit<Words, 'lang' | 'base' | 'build' | 'searchAddress' | 'tags' | 'names'> & {
  filters: string;
  filter: Record<'report' | 'year' | 'kind' | 'topic' | 'stance' | 'place', string>;
  sort: string;
  relevance: string;
  date: string;
  both: string;
  kinds: Record<string, string>;
  stances: Record<string, string>;
};

export const searchStrings: Record<Lang, Spoken> = {
  zh: {
    loading: '正在搜索……',
    failed: '搜索没有成功：索引未能载入，或网站刚刚更新过。请检查网络，重新载入本页再试，或从目录查找。',
    none: '没有找到“{q}”。',
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
    all: '全部',
    tryThese: '也可以查：',
    inOther: { zh: '中文“{q}”', en: '英文版中的“{q}”' },
    allOf: '“{q}”的全部结果',
    filters: '筛选与排序',
    filter: { report: '报告', year: '年份', kind: '类别', topic: '主题', stance: '性质', place: '地区' },
    sort: '排序',
    relevance: '按相关程度',
    date: '按时间，新的在前',
    both: '同时搜索英文版',
    kinds: { section: '正文', case: '案例', figure: '图表', law: '法规', note: '编者注', report: '报告' },
    stances: { positive: '正面', negative: '反面', neutral: '中性' },
  },
  en: {
    loading: 'Searching …',
    failed:
      'Search did not work: its index could not be loaded, or the site has just been updated. Check the connection, load this page again, or look in the contents.',
    none: 'Nothing found for “{q}”.',
    hint: 'Try a shorter word, or take away a filter.',
    count: {
      exact: '“{q}”: {pages}.',
      range: '“{q}”: at least {pages}, {most} at most.',
      atLeast: '“{q}”: at least {pages}.',
    },
    pages: { one: '{n} page', other: '{n} pages' },
    matches: {
      near: 'In one paragraph, apart or in other forms.',
      all: 'In different places of a page.',
      forms: 'In related words only.',
      inside: 'Inside longer words or numbers.',
      loose: 'Punctuation, spaces or line ends differ.',
      apart: 'Not in one piece; the words stand apart.',
      most: 'Some of it only.',
    },
    simplified: 'Searched as “{q}”.',
    hits: '{n} times',
    more: 'Show more',
    all: 'All',
    tryThese: 'Or look for:',
    inOther: { zh: '“{q}” in the Chinese text', en: '“{q}” in the English text' },
    allOf: 'All results for “{q}”',
    filters: 'Filter and sort',
    filter: { report: 'Report', year: 'Year', kind: 'Kind', topic: 'Topic', stance: 'Told as', place: 'Place' },
    sort: 'Sort',
    relevance: 'Best first',
    date: 'Newest first',
    both: 'Search the Chinese text too',
    kinds: { section: 'Text', case: 'Case', figure: 'Figure', law: 'Law', note: 'Editor’s note', report: 'Report' },
    stances: { positive: 'Positive', negative: 'Negative', neutral: 'Neutral' },
  },
};
