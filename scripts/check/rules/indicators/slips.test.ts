import { describe, expect, it } from 'vitest';
import { formatProblem, readLibrary } from '../../../content/index.ts';
import { head, ORIGINAL, SITE } from '../../../testing/library.ts';
import {
  type IndicatorSlip,
  indicatorSlips,
  mutateIndicators,
  type PlantedLine,
} from '../../../testing/mutate-indicators.ts';
import { seeded } from '../../../testing/seeded.ts';
import { indicators } from '../indicators.ts';

const indicator = (id: string, zh: string, unit: string) =>
  `- { id: ${id}, name: { zh: ${zh}, en: ${id} }, unit: ${unit}, frequency: year }\n`;

const figure = (id: string, attributes: string, table: string) =>
  `<Figure id="${id}" chart="none" title="${id}" source="来源" ${attributes}>\n${table}\n</Figure>\n`;

const byYear = figure(
  'years',
  'indicators="turnover, turnover.growth, parcels"',
  `
| 年份 | 交易额（万亿元） | 同比增长（%） | 快递（亿件） |
| --- | ---: | ---: | ---: |
| 2016年 | 26.10 | 19.8 | 312.8 |
| 2017年 | 29.16 | 11.7 | 400.6 |
| 2018年 | 31.63 | 8.5 | 507.1 |
| 2019年 | 34.81 | 10.1 | 635.2 |
| 2020年 | 37.21 | 6.9 | 833.6 |
`,
);
const byPlace = figure(
  'places',
  'indicators="sellers, sellers"',
  `
| 地区 | 2019年（万家） | 2020年（万家） |
| --- | ---: | ---: |
| 东部 | 81.2 | 92.5 |
| 中部 | 40.3 | 44.0 |
| 西部 | 33.9 | 35.1 |
`,
);
const inOneUnit = figure(
  'users',
  'unit="亿人" indicators="users, shoppers"',
  `
| 年份 | 网民 | 网购用户 |
| --- | ---: | ---: |
| 2018年 | 8.29 | 6.10 |
| 2019年 | 9.04 | 7.10 |
| 2020年 | 9.89 | 7.82 |
`,
);
const text =
  '交易额<Value indicator="turnover">37.21万亿元</Value>，<Value indicator="turnover.growth">增长6.9%</Value>，快递<Value indicator="parcels">833.6亿件</Value>。';

const files = new Map(
  Object.entries({
    'site.yaml': SITE,
    'dimensions.yaml':
      'places: { east: { zh: 东部, en: East }, central: { zh: 中部, en: Central }, west: { zh: 西部, en: West } }\n',
    'indicators.yaml': [
      indicator('turnover', '交易额', '{ zh: 万亿元, en: RMB trillion }'),
      indicator('parcels', '快递', '{ zh: 亿件, en: billion parcels }'),
      indicator('sellers', '卖家', '{ zh: 万家, en: million sellers }'),
      indicator('users', '网民', '{ zh: 亿人, en: million people }'),
      indicator('shoppers', '网购用户', '{ zh: 亿人, en: million people }'),
    ].join(''),
    'r/report.yaml': ORIGINAL,
    'r/zh/1-a.mdx': `${head()}\n${[text, byYear, byPlace, inOneUnit].join('\n')}`,
  }),
);

const library = readLibrary(files);
const random = seeded(24);
const pick = (all: readonly PlantedLine[]): PlantedLine => all[Math.floor(random() * all.length)]!;

/** Sixty mistakes, of each sort nearly as many as of any other. */
const planted = Array.from({ length: 60 }, (_, index) =>
  pick(mutateIndicators(library, indicatorSlips[index % indicatorSlips.length]!, random)),
);

describe('mistakes planted into a library without any', () => {
  it('which the rule finds nothing in as it is', () => expect(indicators(library)).toEqual([]));

  it('are of every sort', () => {
    const sorts = new Set<IndicatorSlip>(planted.map(({ slip }) => slip));
    expect([...sorts].sort()).toEqual([...indicatorSlips].sort());
  });

  it('are named where they stand, but a growth of the first year, which no value contradicts', () => {
    const missed = planted.filter((one) => !isNamed(one));
    expect(missed.map(({ slip, from, to, first }) => `${first}: ${slip}: ${from} → ${to}`)).toEqual([
      '11: growth that falls: 19.8 → -19.8',
    ]);
  });
});

/** At its own line, or as the other of two places that do not agree. */
function isNamed({ file, text: changed, first, last }: PlantedLine): boolean {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => `${file}:${first + index}`);
  return indicators(readLibrary(new Map([...files, [file, changed]]))).some((problem) => {
    const said = formatProblem(problem, 'en');
    return lines.some((line) => new RegExp(`${RegExp.escape(line)}(?!\\d)`).test(said));
  });
}
