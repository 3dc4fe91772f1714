import { expect, it } from 'vitest';
import { lineParts } from './kept.ts';

const kept = (text: string, lang: 'zh' | 'zh-hant' | 'en') =>
  lineParts(text, lang)
    .filter(({ isKept }) => isKept)
    .map((part) => part.text);

it.each([
  ['zh', '全国电子商务交易额达37.21万亿元，同比增长4.5%', ['37.21万亿元']],
  ['zh', '2020年“双十一”快递833.6亿件', ['2020年', '833.6亿件']],
  ['zh-hant', '課程報名達6015.33萬人', ['6015.33萬人']],
  ['en', 'National e-commerce turnover reaches RMB 37.21 trillion', ['e-commerce', 'RMB 37.21 trillion']],
  ['en', 'In 2016–2020 it grew (see Figure 1-1 and 2021-01-18)', ['In 2016–2020', 'Figure 1-1', '2021-01-18']],
  ['zh', '所占比重见图1-8，2016—2020年共37.21万亿元', ['图1-8', '2016—2020年', '37.21万亿元']],
  ['en', 'What section 1.2 says, and Section 1.2.6 does not', ['Section 1.2.6']],
  ['en', 'Call 400-1.5 or COVID-19', []],
  ['en', 'Business-to-business trade, up 4.5%', []],
  ['zh', '中国-上海合作组织综合服务平台', []],
  ['en', 'A title without any', []],
] as const)('keeps numbers with their units and short hyphened words whole: %s %s', (lang, text, parts) =>
  expect(kept(text, lang)).toEqual(parts),
);

it('loses nothing of the line', () => {
  const text = 'In 2020 e-commerce came to RMB 37.21 trillion.';
  expect(
    lineParts(text, 'en')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
