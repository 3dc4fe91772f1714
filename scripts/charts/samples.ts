import { type Figure, tableOf } from '../tables/index.ts';
import type { Lang } from '../languages/index.ts';

/** A small figure for tests, from a table written as lines: `'区域 | 占比（%）'`, `'东部 | 84.54'`. */
export function sample(chart: Figure['chart'], lines: string[], more: Partial<Figure> = {}): Figure {
  const lang: Lang = /\p{Script=Han}/u.test(lines[0]!) ? 'zh' : 'en';
  const [head, ...body] = lines.map((each) => each.split('|').map((cell) => cell.trim()));
  return { id: 'sample', chart, title: 'Sample', source: 'Source', ...more, table: tableOf(head!, body, lang) };
}

const zh = { source: '商务大数据', printed: '图1-4', period: '2020' };
const en = { source: 'Commerce Big Data', printed: 'Figure 1-4', period: '2020' };

const years = (first: number, last: number, values: Record<number, string>) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index} | ${values[first + index] ?? '—'}`);

/** Figures as the library has them, and a few harder than it has. Each is drawn and stored in both sizes. */
export const samples: Record<string, { lang: Lang; figure: Figure }> = {
  'bar-regions-zh': {
    lang: 'zh',
    figure: sample(
      'bar',
      ['区域 | 占比 | 同比增速', '东部 | 84.54 | 10.7', '中部 | 8.37 | 6.2', '西部 | 5.68 | 4.1', '东北 | 1.41 | 7.4'],
      {
        ...zh,
        title: '2020年各区域网络零售额占比与增速',
        unit: '%',
        highlight: '东部',
      },
    ),
  },
  'bar-provinces-zh': {
    lang: 'zh',
    figure: sample(
      'bar',
      [
        '省份 | 占比',
        '广东 | 24.33',
        '浙江 | 16.68',
        '上海 | 11.80',
        '北京 | —',
        '江苏 | —',
        '福建 | —',
        '山东 | —',
        '安徽 | 2.13',
        '河北 | —',
        '河南 | 1.91',
      ],
      { ...zh, title: '2020年网络零售额占比前十的省份', unit: '%', missing: '北京、江苏、福建、山东、河北的占比' },
    ),
  },
  'bar-growth-zh': {
    lang: 'zh',
    figure: sample(
      'bar',
      [
        '类别 | 同比增速',
        '权益类 | 29.6',
        '大宗商品类 | 10.9',
        '文化艺术品类 | -49.2',
        '其他类 | 38.8',
        '服务类 | -6.5',
      ],
      { ...zh, title: '各类交易额增速', unit: '%' },
    ),
  },
  'bar-complaints-en': {
    lang: 'en',
    figure: sample(
      'bar',
      [
        'What consumers do first when a purchase goes wrong | Share of answers',
        'Turn to the platform on which the goods were bought | 62.46',
        'Turn to the seller | 46.32',
        'Complain to the market regulator or the consumers’ association | over 30',
        'Give the goods away | —',
        'Go to court | 1.2',
      ],
      { ...en, title: 'Where consumers turn', unit: '%' },
    ),
  },
  'bar-two-zh': {
    lang: 'zh',
    figure: sample('bar', ['方向 | 金额（万亿元） | 同比增速（%）', '出口 | 1.12 | 40.1', '进口 | 0.57 | 16.5'], {
      ...zh,
      title: '2020年跨境电商进出口',
    }),
  },
  'pair-regions-zh': {
    lang: 'zh',
    figure: sample(
      'pair',
      ['区域 | 占比 | 同比增速', '东部 | 84.54 | 10.7', '中部 | 8.37 | 6.2', '西部 | 5.68 | 4.1', '东北 | 1.41 | 7.4'],
      {
        ...zh,
        title: '2020年各区域网络零售额占比与增速',
        unit: '%',
      },
    ),
  },
  'pair-turnover-zh': {
    lang: 'zh',
    figure: sample(
      'pair',
      [
        '类别 | 交易额（万亿元） | 同比增速（%）',
        '商品类 | 27.95 | 7.9',
        '服务类 | 8.08 | -6.5',
        '合约类 | 1.18 | 10.4',
      ],
      {
        ...zh,
        title: '2020年电子商务交易额构成（按交易对象）',
        highlight: '服务类',
      },
    ),
  },
  'pair-turnover-en': {
    lang: 'en',
    figure: sample(
      'pair',
      [
        'Object | Turnover (RMB trillion) | Growth on the year before (%)',
        'Goods of every kind, fresh food included | 27.95 | 7.9',
        'Services | 8.08 | -6.5',
        'Contracts for bulk commodities, rights and works of art | 1.18 | —',
      ],
      { ...en, title: 'E-commerce turnover by object, 2020' },
    ),
  },
  'line-turnover-zh': {
    lang: 'zh',
    figure: sample('line', ['年份 | 交易额（万亿元）', ...years(2011, 2020, { 2016: '26.1', 2020: '37.21' })], {
      ...zh,
      title: '2011—2020年全国电子商务交易总额',
      missing: '其余八年的数值',
    }),
  },
  'line-full-en': {
    lang: 'en',
    figure: sample(
      'line',
      [
        'Year | Turnover (RMB trillion) | Growth (%)',
        '2011 | 6.09 | 33.8',
        '2012 | 8.11 | 33.2',
        '2013 | 10.40 | 28.2',
        '2014 | 16.39 | 57.6',
        '2015 | — | —',
        '2016 | 26.10 | 19.8',
        '2017 | 29.16 | 11.7',
        '2018 | 31.63 | -8.5',
        '2019 | 34.81 | 6.7',
        '2020 | 37.21 | 4.5',
      ],
      { ...en, title: 'E-commerce turnover and its growth, 2011–2020' },
    ),
  },
  'line-two-zh': {
    lang: 'zh',
    figure: sample(
      'line',
      ['时间 | 用户规模（亿人）', '2020年3月 | 2.65', '2020年6月 | 3.09', '2020年12月 | 3.88', '2022年6月 | 4.69'],
      { ...zh, title: '电商直播用户规模' },
    ),
  },
  'parts-categories-zh': {
    lang: 'zh',
    figure: sample(
      'parts',
      ['品类 | 占比', '服装鞋帽针纺织品 | 22.27', '日用品 | 14.53', '家用电器和音像器材 | 10.80', '其他 | 52.40'],
      {
        ...zh,
        title: '2020年网络零售各品类占比',
        unit: '%',
      },
    ),
  },
  'parts-categories-en': {
    lang: 'en',
    figure: sample(
      'parts',
      [
        'Category | Share',
        'Apparel, shoes, hats and textiles | 22.27',
        'Daily necessities | 14.53',
        'Household appliances and audio-visual equipment | 10.80',
        'Other | 52.40',
      ],
      { ...en, title: 'Online retail by category, 2020', unit: '%' },
    ),
  },
  'parts-six-zh': {
    lang: 'zh',
    figure: sample(
      'parts',
      ['来源 | 占比', '微博 | 56.3', '客户端 | 18.16', '网站 | 9.4', '微信公众号 | 7.1', '论坛 | 3.2', '报刊 | —'],
      {
        ...zh,
        title: '消费维权信息的来源',
        unit: '%',
      },
    ),
  },
  'parts-amounts-zh': {
    lang: 'zh',
    figure: sample('parts', ['区域 | 营收（万亿元）', '交易服务 | 1.15', '支撑服务 | 2.10', '衍生服务 | 2.20'], {
      ...zh,
      title: '电商服务业营收构成',
    }),
  },
  'statement-one-zh': {
    lang: 'zh',
    figure: sample('statement', ['指标 | 数值', '全国电子商务交易额 | 37.21'], {
      ...zh,
      title: '2020年电子商务交易额',
      unit: '万亿元',
    }),
  },
  'statement-two-zh': {
    lang: 'zh',
    figure: sample(
      'statement',
      [
        '指标 | 数值 | 单位 | 同比增速（%）',
        '邮政服务业务总量 | 2801.4 | 亿元 | 11.8',
        '快递业务量 | 833.6 | 亿件 | 31.2',
      ],
      { ...zh, title: '邮政与快递', highlight: '快递业务量' },
    ),
  },
  'statement-four-zh': {
    lang: 'zh',
    figure: sample(
      'statement',
      [
        '指标 | 数值 | 单位 | 同比增速（%）',
        '直播场次 | 超2400 | 万场 | —',
        '农产品网络零售额 | 4158.9 | 亿元 | 26.2',
        '互联网普及率 | 70.4 | % | —',
        '从业人员 | 6015.33 | 万人 | 17',
      ],
      { ...zh, title: '主要数字' },
    ),
  },
  'statement-four-en': {
    lang: 'en',
    figure: sample(
      'statement',
      [
        'Indicator | Value | Unit | Growth (%)',
        'E-commerce turnover | 37.21 | RMB trillion | 4.5',
        'Cross-border e-commerce imports and exports | 1.69 | RMB trillion | 31.1',
        'People employed | more than 60 | million | 17',
        'Express parcels | — | billion | —',
      ],
      { ...en, title: 'Headline figures' },
    ),
  },
  'map-shares-zh': {
    lang: 'zh',
    figure: sample(
      'map',
      [
        '省份 | 占比',
        '广东省 | 24.33',
        '浙江 | 16.68',
        '上海 | 11.80',
        '北京 | —',
        '江苏 | —',
        '安徽 | 2.13',
        '河南 | 1.91',
        '内蒙古自治区 | 0.4',
        '黑龙江 | 6.5',
      ],
      { ...zh, title: '网络零售额占比', unit: '%', highlight: '浙江' },
    ),
  },
  'map-shares-en': {
    lang: 'en',
    figure: sample(
      'map',
      [
        'Province | Share',
        'Guangdong | 24.33',
        'Zhejiang | 16.68',
        'Shanghai | 11.80',
        'Beijing | —',
        'Jiangsu | —',
        'Anhui | 2.13',
        'Henan | 1.91',
        'Inner Mongolia | 0.4',
      ],
      { ...en, title: 'Share of online retail', unit: '%' },
    ),
  },
  'map-kinds-zh': {
    lang: 'zh',
    figure: sample(
      'map',
      [
        '省份 | 试点批次',
        '广东 | 第一批',
        '浙江 | 第一批',
        '海南 | 第二批',
        '北京 | 第二批',
        '四川 | 第三批',
        '西藏 | —',
      ],
      { ...zh, title: '试点批次' },
    ),
  },
  'map-kinds-en': {
    lang: 'en',
    figure: sample(
      'map',
      [
        'Place | Kind of programme',
        'Guangdong | Pilot zone for cross-border e-commerce',
        'Hainan | Free-trade port',
        'Sichuan | Demonstration base',
        'Zhejiang | Pilot zone for cross-border e-commerce',
      ],
      { ...en, title: 'Programmes' },
    ),
  },
};
