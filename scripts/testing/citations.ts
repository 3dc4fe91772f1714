import type { Maker, Work } from '../citations/index.ts';

/** Works to test with. */
export const names = (...all: string[]): Maker[] => all.map((name) => ({ name }));

const nothing = { key: 'x', title: '', authors: [] };
export const inChinese: Work = { ...nothing, kind: 'report', lang: 'zh', tag: 'zh-CN' };
export const inEnglish: Work = { ...nothing, kind: 'report', lang: 'en', tag: 'en' };
export const inTraditional: Pick<Work, 'lang' | 'tag'> = { lang: 'zh-hant', tag: 'zh-Hant' };

export const berg: Maker[] = [
  { name: 'Anna Maria Berg', family: 'Berg' },
  { name: 'Li Lei', family: 'Li' },
];

export const tea: Work = {
  ...inEnglish,
  key: 'tea-en',
  title: 'Tea',
  authors: names('Tea Institute'),
  place: 'London',
  publisher: 'Tea Institute',
  published: '2021-03-05',
  url: 'https://example.org/en/tea/',
};

export const teaInChinese: Work = {
  ...inChinese,
  key: 'tea-zh',
  title: '茶',
  authors: names('茶叶研究所'),
  publisher: '茶叶研究所',
  published: '2021-03-05',
  url: 'https://example.org/zh/tea/',
};

export const printedTea: Work = {
  ...inChinese,
  kind: 'printed',
  key: 'tea-original-zh',
  title: '中国茶叶报告',
  authors: names('商务部'),
  editors: names('赵桂茹', '沈旭东'),
  place: '北京',
  publisher: '中国商务出版社',
  published: '2021',
};
