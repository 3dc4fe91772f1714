import { describe, expect, it } from 'vitest';
import { head, ORIGINAL, REPORT, say as sayOfLibrary, SITE, TOPICS } from '../../testing/library.ts';

const CATALOGUE = `- { id: turnover, name: { zh: 交易额, en: Turnover }, unit: { zh: 万亿元, en: RMB trillion }, frequency: year }
- { id: parcels, name: { zh: 快递, en: Parcels }, unit: { zh: 亿件, en: billion parcels }, frequency: year }
`;
const DIMENSIONS = 'places: { east: { zh: 东部, en: East, also: [东部地区] }, west: { zh: 西部, en: West } }\n';
const PARCELS = '快递<Value indicator="parcels">833.6亿件</Value>。';

interface Options {
  catalogue?: string;
  more?: Record<string, string>;
}

/** What the check says of a text whose body begins on line 6, in a library that has both indicators. */
const say = (body: string, { catalogue = CATALOGUE, more = {} }: Options = {}): string[] =>
  sayOfLibrary(`${head()}\n${body}\n`, {
    more: { 'r/report.yaml': ORIGINAL, 'indicators.yaml': catalogue, 'dimensions.yaml': DIMENSIONS, ...more },
  });

const figure = (attributes: string, rows = ['2019年 | 34.81 | 6.7', '2020年 | 37.21 | 6.9']): string =>
  `<Figure id="a" chart="none" title="图" source="来源" ${attributes}>

| 年份 | 交易额（万亿元） | 增长（%） |
| --- | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}

</Figure>

${PARCELS}`;

describe('what is right', () => {
  it.each([
    'indicators="turnover, turnover.growth"',
    'indicators="turnover, -"',
    'indicators="turnover~comparable, turnover.growth~comparable"',
    'rowIndicators="turnover, turnover" indicators="., .growth"',
    'rowIndicators="., -" indicators="turnover, -"',
    'indicators="turnover[east], turnover.growth[east+west]"',
  ])('%s', (attributes) => expect(say(figure(attributes))).toEqual([]));

  it('rows that are places, groups or the sum of all', () =>
    expect(
      say(figure('indicators="turnover, -" when="2020"', ['东部地区 | 30 | 1', '西部 | 7.21 | 1', '合计 | 37.21 | 1'])),
    ).toEqual([]));
});

describe('what is wrong in a figure is told at its place:', () => {
  it.each<[string, string, string]>([
    [
      'an unknown indicator, once',
      figure('indicators="turnover, sales"'),
      'r/zh/1-a.mdx:6:51  there is no indicator "sales" — an id of indicators.yaml: turnover, parcels — correct it, or add it to indicators.yaml',
    ],
    [
      'what is no entry',
      figure('indicators="turnover, Turnover growth"'),
      'r/zh/1-a.mdx:6:51  "Turnover growth" names no indicator — id, id.growth, with [place], @period and ~qualifier behind it; . for that of the row or column; - for none — correct it',
    ],
    [
      'too few entries',
      figure('indicators="turnover"'),
      'r/zh/1-a.mdx:6:51  1 entry stands here, and the table has 2 columns of numbers — one for each: 交易额, 增长 — add what is missing, - for what is of no indicator',
    ],
    [
      'too many entries',
      figure('indicators="turnover, -"').replaceAll(/(?<=^\|[^|]*\|[^|]*\|)[^|]*\|$/gm, ''),
      'r/zh/1-a.mdx:6:51  2 entries stand here, and the table has 1 column of numbers — one for each: 交易额 — add what is missing, - for what is of no indicator',
    ],
    [
      'a column named twice',
      figure('indicators="turnover, turnover"'),
      'r/zh/1-a.mdx:6:51  two columns are said to be of "turnover" — one column for an indicator, or columns whose heads name a time or a place of their own — correct one of the two, or write - for it',
    ],
    [
      'rows without an indicator',
      figure('rowIndicators="., turnover" indicators="., -"'),
      'r/zh/1-a.mdx:6:79  a column and its row leave it to each other to name the indicator — an id in indicators or in rowIndicators — name it in one of the two',
    ],
    [
      'a row that is neither a time nor a place',
      figure('indicators="turnover, -"', ['2020年 | 37.21 | 6.9', '其他 | 3 | 1']),
      'r/zh/1-a.mdx:11:3  "其他" is neither a time nor a name of dimensions.yaml — rows that are periods, places or groups, or the sum of all — correct it, add it to dimensions.yaml, or name the indicator of each row in rowIndicators (- for none)',
    ],
    [
      'a place that there is none of',
      figure('indicators="turnover[north], -"', ['2020年 | 37.21 | 6.9']),
      'r/zh/1-a.mdx:10:11  dimensions.yaml has no "north" — an id of one of its lists — correct it, or add it there',
    ],
    [
      'two columns left to their rows',
      figure('rowIndicators="turnover, parcels" indicators="., ."'),
      'r/zh/1-a.mdx:6:85  two columns are said to be of "." — one column for an indicator, or columns whose heads name a time or a place of their own — correct one of the two, or write - for it',
    ],
    [
      'a period that is none',
      figure('indicators="turnover@2020-13, -"', ['2020年 | 37.21 | 6.9']),
      'r/zh/1-a.mdx:6:51  "2020-13" is no period — 2020, 2020-H1, 2020-Q3, 2020-11, 2020-11-11, or two of a kind: 2020-11-01/2020-11-11 — correct it',
    ],
    [
      'a period in words',
      figure('period="“十三五”期间" indicators="turnover, -"', ['东部 | 37.21 | 6.9']),
      'r/zh/1-a.mdx:6:51  "“十三五”期间" says the period in words — when="2020", when="2020-11-01/2020-11-11" beside it, for the series — add when',
    ],
    [
      'a unit that cannot be converted',
      figure('indicators="parcels, -"', ['2020年 | 37.21 | 6.9']).replace(PARCELS, '文。'),
      'r/zh/1-a.mdx:10:11  a value in RMB cannot be given in 亿件, the unit of parcels — a unit of the same kind in whichever scale, or a rate under rates of the indicator — correct the unit or the indicator, or name the word under also_unit',
    ],
  ])('%s', (_, body, message) =>
    expect(say(body).filter((one) => !one.startsWith('indicators.yaml'))).toEqual([message]),
  );
});

describe('what is wrong in a text:', () => {
  const lone = (text: string): string[] => say(text).filter((one) => !one.startsWith('indicators.yaml'));
  it.each([
    [
      '有<Value indicator="sales">5亿元</Value>。',
      'r/zh/1-a.mdx:6:2  there is no indicator "sales" — an id of indicators.yaml: turnover, parcels — correct it, or add it to indicators.yaml',
    ],
    [
      '有<Value indicator="turnover">从5亿元到6亿元</Value>。',
      'r/zh/1-a.mdx:6:2  "从5亿元到6亿元" has 2 numbers — one number with its unit, and the word that says whether it rises or falls — put <Value> around one number',
    ],
    [
      '有<Value indicator="turnover">很多</Value>。',
      'r/zh/1-a.mdx:6:2  "很多" has no number — one number with its unit, and the word that says whether it rises or falls — put <Value> around one number',
    ],
    [
      '有<Value indicator="turnover" period="去年">5亿元</Value>。',
      'r/zh/1-a.mdx:6:2  "去年" is no period — 2020, 2020-H1, 2020-Q3, 2020-11, 2020-11-11, or two of a kind: 2020-11-01/2020-11-11 — correct it',
    ],
    [
      '有<Value indicator="turnover" qualifier="exact">5亿元</Value>。',
      'r/zh/1-a.mdx:6:2  "exact" is no qualifier — one of comparable, preliminary, revised, derived, estimate, forecast, target — correct it, or take it away',
    ],
    [
      '有<Value>5亿元</Value>。',
      'r/zh/1-a.mdx:6:2  <Value> lacks indicator — <Value indicator="…">…</Value> — add indicator="…"',
    ],
  ])('%s', (text, message) => expect(lone(text)).toContain(message));

  it('a value that the other language does not mark', () =>
    expect(
      say(PARCELS, {
        more: {
          'r/en/1-a.mdx': `${head().replace('现状', 'Now').replace('一句话', 'One')}\nParcels: 83.36 billion.\n`,
        },
      }).filter((one) => !one.startsWith('indicators.yaml')),
    ).toEqual([
      'r/zh/1-a.mdx:6:3  r/en/1-a.mdx does not have this <Value> in the same paragraph — the same <Value> in each language — put it around the same number there',
    ]));
});

describe('what is wrong in indicators.yaml:', () => {
  const wrong = (more: string): string[] => say(figure('indicators="turnover, -"'), { catalogue: CATALOGUE + more });
  it.each([
    [
      '- { id: parcels, name: { zh: 快递, en: Parcels }, unit: { zh: 亿件, en: billion parcels }, frequency: year }\n',
      'indicators.yaml:3:9  another indicator is called "parcels", too, in line 2 — an id of its own for each indicator — rename one of the two, or make one of both',
    ],
    [
      '- { id: b, name: { zh: 乙, en: B }, unit: { zh: 件, en: parcels }, frequency: year, parent: x }\n',
      'indicators.yaml:3:91  there is no other indicator "x" — an id of indicators.yaml, and not its own — correct it, or take it away',
    ],
    [
      '- { id: b, name: { zh: 乙, en: B }, unit: { zh: 亿元, en: US$ billion }, frequency: year }\n',
      'indicators.yaml:3:56  亿元 and US$ billion do not count the same — the same unit in each language, in whichever scale — correct one of the two',
    ],
    [
      '- { id: b, name: { zh: 乙, en: B }, unit: { zh: 件, en: parcels }, frequency: year }\n',
      'indicators.yaml:3:9  no report has a value of "b" — a figure, a key figure or a <Value> that names it — name it where it stands, or take it away',
    ],
    [
      '- { id: b, name: { zh: 乙, en: B }, unit: { zh: 件, en: parcels }, frequency: yearly }\n',
      'indicators.yaml:3:77  "2.frequency" is not right — expected one of: year, half, quarter, month, day, none — correct it',
    ],
  ])('%s', (more, message) => expect(wrong(more)).toContain(message));
});

describe('what values say of each other:', () => {
  const odd = (rows: string[], more = ''): string[] =>
    say(figure(`indicators="turnover, turnover.growth"${more}`, rows)).filter(
      (one) => !one.startsWith('indicators.yaml'),
    );
  it.each<[string, string[], string, string]>([
    [
      'two values for one period',
      ['2019年 | 34.81 | —', '2019年 | 36.81 | —'],
      'r/zh/1-a.mdx:11:11  RMB 36.81 trillion for 2019, and RMB 34.81 trillion in r/zh/1-a.mdx:10 — one value for a period in one report — correct one of the two, say with ~revised or ~comparable how they differ, or say it in a note that has the number',
      '36.81',
    ],
    [
      'a value ten times its neighbours',
      ['2018年 | 31.63 | —', '2019年 | 348.1 | —', '2020年 | 37.21 | —'],
      'r/zh/1-a.mdx:11:11  RMB 348.1 trillion is more than five times as much, or as little, as RMB 31.63 trillion for 2018 in r/zh/1-a.mdx:10 — values of one size from period to period — look at unit, digits and period; if it is so, say it in a note that has the number',
      '348.1',
    ],
    [
      'the last value a tenth of its neighbours',
      ['2018年 | 31.63 | —', '2019年 | 34.81 | —', '2020年 | 3.721 | —'],
      'r/zh/1-a.mdx:12:11  RMB 3.721 trillion is more than five times as much, or as little, as RMB 34.81 trillion for 2019 in r/zh/1-a.mdx:11 — values of one size from period to period — look at unit, digits and period; if it is so, say it in a note that has the number',
      '3.721',
    ],
    [
      'growth that does not follow',
      ['2019年 | 34.81 | —', '2020年 | 37.21 | 9.6'],
      'r/zh/1-a.mdx:11:19  growth of 9.6% for 2020, and 6.9% from the values — growth that follows from the values — look at both; if print says so, write ~comparable, a break of the indicator, or a note that has the number',
      '9.6',
    ],
    [
      'a period after that of the report',
      ['2019年 | 34.81 | —', '2022年 | 37.21 | —'],
      'r/zh/1-a.mdx:11:11  a value for 2022 in a report of 2020 — a period that the report can know, or ~forecast — correct the period, write ~forecast or ~estimate, or say it in a note that has the number',
      '37.21',
    ],
  ])('%s', (_, rows, message, digits) => {
    expect(odd(rows)).toEqual([message]);
    expect(odd(rows, ` note="${digits}，原文如此。"`)).toEqual([]);
    expect(odd(rows, ` note="1${digits}、${digits}1，原文如此。"`)).toEqual([message]);
  });

  it('a value in another unit than the indicator’s that is next to nothing in that', () => {
    const inYi = (note = '') =>
      figure(`indicators="turnover, -"${note}`, ['2020年 | 37.21 | 6.9']).replace('万亿元', '亿元');
    const said = (body: string) => say(body).filter((one) => !one.startsWith('indicators.yaml'));
    expect(said(inYi().replace('37.21', '7.21'))).toEqual([
      'r/zh/1-a.mdx:10:11  RMB 0.000721 trillion is less than a thousandth of the unit of the indicator, and is written in another — values of the size of that unit — look at the unit here and in indicators.yaml; if it is so, say it in a note that has the number',
    ]);
    expect(said(inYi(' note="7.21是原文。"').replace('37.21', '7.21'))).toEqual([]);
    expect(said(inYi())).toEqual([]);
    expect(said(figure('indicators="turnover, -"', ['2020年 | 0.0005 | 6.9']))).toEqual([]);
  });

  it('an editor’s note of the text excuses the value whose digits it has, and no other', () => {
    const rows = ['2019年 | 34.81 | —', '2020年 | 37.21 | 9.6'];
    const said = (note: string): string[] =>
      say(`${figure('indicators="turnover, turnover.growth"', rows)}\n\n<Note id="odd" />`, {
        more: { 'r/notes.yaml': `odd: { zh: ${note}, en: "${note}" }\n` },
      });
    expect(said('9.6是原文的增速。')).toEqual([]);
    expect(said('34.8是原文的数值。')).toHaveLength(1);
  });
});

it('a report that does not say when it appeared may know the year after that of which it is, and none later', () => {
  const of = (year: string): string[] =>
    say(figure('indicators="turnover, -"', [`${year}年 | 34.81 | —`]), { more: { 'r/report.yaml': REPORT } });
  expect(of('2021')).toEqual([]);
  expect(of('2022')).toEqual([
    'r/zh/1-a.mdx:10:11  a value for 2022 in a report of 2020 — a period that the report can know, or ~forecast — correct the period, write ~forecast or ~estimate, or say it in a note that has the number',
  ]);
});

it('a leap between the first two values of a series is told, though the next is too far in time to be held against them', () =>
  expect(say(figure('indicators="turnover, -"', ['2010年 | 1 | 1', '2011年 | 9 | 1', '2020年 | 37 | 1']))).toEqual([
    'r/zh/1-a.mdx:11:11  RMB 9 trillion is more than five times as much, or as little, as RMB 1 trillion for 2010 in r/zh/1-a.mdx:10 — values of one size from period to period — look at unit, digits and period; if it is so, say it in a note that has the number',
  ]));

it('a target for a later year is none that the report could not know', () =>
  expect(say(figure('indicators="turnover~target, -"', ['2020年 | 37.21 | 1', '2025年 | 46 | 1']))).toEqual([]));

it('a growth of so many times in English is asked which of two it is', () =>
  expect(
    sayOfLibrary(`${head()}\nTurnover <Value indicator="turnover.growth">rose 1.5 times</Value>.\n`, {
      file: 'r/en/1-a.mdx',
      more: {
        'site.yaml': SITE.replace('[zh, en]', '[en]').replaceAll(/zh: [^,}]*, /g, ''),
        'r/report.yaml': ORIGINAL.replaceAll(/zh: [^,}]*, /g, ''),
        'topics.yaml': TOPICS.replaceAll(/zh: [^,}]*, /g, ''),
        'indicators.yaml': CATALOGUE.replaceAll(/zh: [^,}]*, /g, ''),
      },
    }).filter((one) => one.startsWith('r/en')),
  ).toEqual([
    'r/en/1-a.mdx:6:10  "rose 1.5 times" may be so many times as much, or so many times more — a percentage, or "2.5 times that of" — write it so, or leave out <Value>',
  ]));

it('a rate of some percent may be more than five times that of the year before', () => {
  const rates = (last: string) =>
    say(figure('indicators="-, prices"', ['2018年 | 1 | 2.1', '2019年 | 1 | 0.3', `2020年 | 1 | ${last}`]), {
      catalogue: `${CATALOGUE}- { id: prices, name: { zh: 物价, en: Prices }, unit: { zh: "%", en: "%" }, frequency: year }\n`,
    }).filter((one) => !one.startsWith('indicators.yaml'));
  expect(rates('1.8')).toEqual([]);
  expect(rates('18')).toHaveLength(1);
});

describe('periods of a figure', () => {
  const inOrder = (...years: number[]): string[] =>
    say(
      figure(
        'indicators="turnover, -"',
        years.map((year, index) => `${year}年 | ${30 + index} | 1`),
      ),
    );
  it('go forth or back', () => {
    expect(inOrder(2016, 2017, 2018, 2019)).toEqual([]);
    expect(inOrder(2019, 2018, 2017, 2016)).toEqual([]);
  });
  it('and one that goes the other way is told', () =>
    expect(inOrder(2016, 2017, 2012, 2019)).toEqual([
      'r/zh/1-a.mdx:12:11  2012 comes after 2017 in line 11, and the others the other way round — periods in the order of time, forth or back — correct the period, or put the rows in order',
    ]));
});
