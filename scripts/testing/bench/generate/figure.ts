import type { Random } from './random.ts';
import { type Both, goods, issuers, provinces } from './words.ts';

interface Data {
  unit?: Both;
  head: Both[];
  rows: Both[][];
}

export const both = (text: string): Both => ({ zh: text, en: text });
const SHARE = { zh: '占比', en: 'Share' };
const GROWTH = { zh: '同比增速', en: 'Growth' };
const PERCENT = both('%');

const data: Record<string, (random: Random) => Data> = {
  bar: (random) => ({
    unit: PERCENT,
    head: [{ zh: '品类', en: 'Category' }, GROWTH],
    rows: random.some(goods, 8).map((what) => [what, both(random.tenth(1, 60))]),
  }),
  pair: (random) => ({
    unit: PERCENT,
    head: [{ zh: '品类', en: 'Category' }, SHARE, GROWTH],
    rows: random.some(goods, 6).map((what) => [what, both(random.tenth(1, 9)), both(random.tenth(1, 60))]),
  }),
  line: (random) => ({
    head: [
      { zh: '年份', en: 'Year' },
      { zh: '交易额（万亿元）', en: 'Turnover (RMB trillion)' },
    ],
    rows: Array.from({ length: 8 }, (_, index) => [
      both(String(2013 + index)),
      both(random.tenth(index + 1, index + 4)),
    ]),
  }),
  parts: (random) => {
    const shares = [30, 25, 15, 10].map((most) => random.whole(5, most));
    const rest = 100 - shares.reduce((total, share) => total + share, 0);
    return {
      unit: PERCENT,
      head: [{ zh: '渠道', en: 'Channel' }, SHARE],
      rows: [
        ...random.some(goods, 4).map((what, index) => [what, both(String(shares[index]))]),
        [{ zh: '其他', en: 'Other' }, both(String(rest))],
      ],
    };
  },
  statement: (random) => ({
    unit: PERCENT,
    head: [
      { zh: '指标', en: 'Indicator' },
      { zh: '数值', en: 'Value' },
    ],
    rows: random
      .some(goods, 3)
      .map((what) => [{ zh: `${what.zh}线上销售比重`, en: `Online sales of ${what.en}` }, both(random.tenth(10, 90))]),
  }),
  map: (random) => ({
    unit: PERCENT,
    head: [{ zh: '省份', en: 'Province' }, GROWTH],
    rows: random.some(provinces, 12).map((where) => [where, both(random.tenth(1, 30))]),
  }),
  none: (random) => ({
    head: [
      { zh: '省份', en: 'Province' },
      { zh: '商家（家）', en: 'Sellers (number)' },
    ],
    rows: random.some(provinces, 10).map((where) => [where, both(String(random.whole(110, 990)))]),
  }),
};

/** The forms that figures of the library have. */
export const forms = Object.keys(data);

/** A figure, as it stands in a section. */
export function figure(random: Random, form: string, id: string, printed: string): Both {
  const { unit, head, rows } = data[form]!(random);
  const [what, source] = [random.pick(goods), random.pick(issuers)];
  const attributes = (lang: keyof Both) =>
    [
      `id="${id}" chart="${form}"${form === 'map' ? ' map="provinces"' : ''}`,
      `title="${{ zh: `${what.zh}销售情况之${id.slice(1)}`, en: `Sales of ${what.en}, part ${id.slice(1)}` }[lang]}"`,
      `source="${source[lang]}"`,
      `printed="${{ zh: `图${printed}`, en: `Figure ${printed}` }[lang]}"`,
      ...(unit ? [`unit="${unit[lang]}"`] : []),
    ].join(' ');
  return writeFigure(attributes, head, rows);
}

/** A table with its head, as a figure with these attributes. */
export function writeFigure(attributes: (lang: keyof Both) => string, head: Both[], rows: Both[][]): Both {
  const row = (cells: Both[], lang: keyof Both) => `| ${cells.map((cell) => cell[lang]).join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(head.length - 1)}`;
  const write = (lang: keyof Both) =>
    [
      `<Figure ${attributes(lang)}>`,
      '',
      row(head, lang),
      rule,
      ...rows.map((cells) => row(cells, lang)),
      '',
      '</Figure>',
    ].join('\n');
  return { zh: write('zh'), en: write('en') };
}

/** The list of laws of a report: number, issuer, date, document number, title, which the register gathers. */
export function laws(random: Random, count: number): Both {
  const head = { zh: '| 序号 | 发布机关 | 日期 | 文号 | 名称 |', en: '| No. | Issuer | Date | Number | Title |' };
  const rows = Array.from({ length: count }, (_, index) => {
    const [issuer, what, year] = [random.pick(issuers), random.pick(goods), random.whole(2015, 2029)];
    const number = index + 1;
    return {
      zh: `| ${number} | ${issuer.zh} | ${year}年3月1日 | 〔${year}〕${number}号 | 《${what.zh}网络销售管理办法》 |`,
      en: `| ${number} | ${issuer.en} | 1 March ${year} | No. ${number} of ${year} | Measures on the Online Sale of ${what.en[0]!.toUpperCase()}${what.en.slice(1)} |`,
    };
  });
  const write = (lang: keyof Both, title: string, source: string) =>
    [
      `<Figure id="laws" chart="none" title="${title}" source="${source}">`,
      '',
      head[lang],
      '| ---: | --- | --- | --- | --- |',
      ...rows.map((row) => row[lang]),
      '',
      '</Figure>',
    ].join('\n');
  return { zh: write('zh', '法律法规一览', '编者整理'), en: write('en', 'Laws and regulations', 'The editors') };
}
