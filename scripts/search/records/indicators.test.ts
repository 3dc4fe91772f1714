import { expect, it } from 'vitest';
import { readLibrary } from '../../content/index.ts';
import { REPORT, SITE } from '../../testing/library.ts';
import { recordsOf } from './from-library.ts';

const figure = `---
title: 现状
summary: 摘要
---

<Figure id="turnover" chart="column" title="交易额" unit="亿元" source="统计局" indicators="turnover">

| 年份 | 交易额 |
| --- | ---: |
| 2019 | 11 |
| 2020 | 12 |

</Figure>
`;
const indicator = (id: string) => `- id: ${id}
  name: { zh: 电子商务交易额, en: E-commerce turnover }
  short: { zh: 交易额, en: Turnover }
  also: { zh: [电商交易额], en: [GMV] }
  unit: { zh: 亿元, en: RMB billion }
  compiler: { zh: 统计局, en: Bureau of Statistics }
  frequency: year
`;
const library = readLibrary(
  new Map([
    ['site.yaml', SITE],
    ['indicators.yaml', indicator('turnover') + indicator('unused')],
    ['tea/report.yaml', REPORT],
    ['tea/zh/1-state.mdx', figure],
  ]),
);

it('indicators with a value are found in every language by their names, units and compilers', () => {
  const found = recordsOf(library).filter(({ filed }) => filed.kind === 'indicator');
  expect(
    found.map(({ url, title, filed, blocks }) => ({ url, title, filed, texts: blocks.map(({ text }) => text) })),
  ).toEqual([
    {
      url: '/zh/indicators/turnover/',
      title: '电子商务交易额',
      filed: { report: 'tea', kind: 'indicator', dates: ['2020'], topics: [], places: undefined },
      texts: ['交易额', '电商交易额 · GMV', '亿元', '统计局', '指标'],
    },
    {
      url: '/en/indicators/turnover/',
      title: 'E-commerce turnover',
      filed: { report: 'tea', kind: 'indicator', dates: ['2020'], topics: [], places: undefined },
      texts: ['Turnover', '电商交易额 · GMV', 'RMB billion', 'Bureau of Statistics', 'Indicator'],
    },
  ]);
});
