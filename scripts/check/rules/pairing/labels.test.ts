import { expect, it } from 'vitest';
import { FIGURE, sayOfBoth } from '../../../testing/library.ts';

const figure = (first: string, second: string, lang: 'zh' | 'en'): string => {
  const english =
    lang === 'en'
      ? FIGURE.replace('标题', 'Title').replace('来源', 'Source').replace('地区', 'Name').replace('占比', 'Share')
      : FIGURE;
  return english.replace('东部', first).replace('中部', second);
};

const glossary = {
  'dimensions.yaml':
    'places:\n  beijing: { zh: 北京, en: Beijing }\n  shanghai: { zh: 上海, en: Shanghai, also: [上海市] }\n',
  'glossary.yaml': 'a:\n  - { zh: 东部, en: East }\n  - { zh: 中部, en: Centre }\n  - { zh: 电商, en: e-commerce }\n',
};

const said = (zh: [string, string], en: [string, string]): string[] =>
  sayOfBoth(figure(...zh, 'zh'), figure(...en, 'en'), { more: glossary }).filter((line) =>
    line.includes('the row is called'),
  );

it.each<[string, [string, string], [string, string]]>([
  ['terms of the glossary', ['东部', '中部'], ['Centre', 'East']],
  ['names in Latin letters', ['GitHub平台', 'Gitee平台'], ['The Gitee platform', 'The GitHub platform']],
  ['years', ['2019年', '2020年'], ['2020', '2019']],
  ['places', ['北京', '上海市'], ['Shanghai', 'Beijing']],
])('rows whose labels are swapped are told by %s', (_, zh, en) => {
  expect(said(zh, en)[0]).toContain(
    `r/en/1-a.mdx:10:1  the row is called “${en[0]}”, but “${zh[0]}” in the Chinese at r/zh/1-a.mdx:10, which is “${en[1]}” — the rows in the same order in both — call it “${en[1]}”, or put the rows with their values in the same order`,
  );
});

it.each<[string, [string, string], [string, string]]>([
  ['in the same order', ['东部', '中部'], ['East', 'Centre']],
  ['that nobody knows', ['甲', '乙'], ['B', 'A']],
  ['of which one is rendered otherwise', ['东部', '中部'], ['Eastern seaboard', 'Centre']],
  ['of which one has a part of the other', ['电商', '电商平台'], ['E-commerce', 'E-commerce platforms']],
])('labels %s are let pass', (_, zh, en) => expect(said(zh, en)).toEqual([]));
