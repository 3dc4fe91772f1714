import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'bar-regions-zh': issued(
    'bar',
    ['区域 | 占比 | 同比增速', '东部 | 84.54 | 10.7', '中部 | 8.37 | 6.2', '西部 | 5.68 | 4.1', '东北 | 1.41 | 7.4'],
    {
      title: '2020年各区域网络零售额占比与增速',
      unit: '%',
      highlight: '东部',
    },
  ),
  'bar-provinces-zh': issued(
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
    { title: '2020年网络零售额占比前十的省份', unit: '%', missing: '北京、江苏、福建、山东、河北的占比' },
  ),
  'bar-growth-zh': issued(
    'bar',
    ['类别 | 同比增速', '权益类 | 29.6', '大宗商品类 | 10.9', '文化艺术品类 | -49.2', '其他类 | 38.8', '服务类 | -6.5'],
    { title: '各类交易额增速', unit: '%' },
  ),
  'bar-complaints-en': issued(
    'bar',
    [
      'What consumers do first when a purchase goes wrong | Share of answers',
      'Turn to the platform on which the goods were bought | 62.46',
      'Turn to the seller | 46.32',
      'Complain to the market regulator or the consumers’ association | over 30',
      'Give the goods away | —',
      'Go to court | 1.2',
    ],
    { title: 'Where consumers turn', unit: '%' },
  ),
  'bar-two-zh': issued('bar', ['方向 | 金额（万亿元） | 同比增速（%）', '出口 | 1.12 | 40.1', '进口 | 0.57 | 16.5'], {
    title: '2020年跨境电商进出口',
  }),
  'bar-grouped-zh': issued(
    'bar',
    [
      '地区 | 2018年（亿元） | 2019年（亿元） | 2020年（亿元）',
      '东部 | 75.4 | 82.1 | 98.9',
      '中部 | 6.3 | 7.9 | 9.8',
      '西部 | 4.9 | — | 6.7',
      '合计 | 86.6 | 96.1 | 115.4',
    ],
    { title: '各地区网络零售额', highlight: '2020年', reference: '50 中位数' },
  ),
  'bar-grouped-en': issued(
    'bar',
    [
      'What the respondents said of the service | Men | Women | Not stated',
      'Satisfied with the delivery and with how complaints were handled | 61.2 | 66.8 | 58',
      'Would buy again | -4.1 | 7.9 | 3.3',
      'Lost money | 12.5 | 8.4 | —',
    ],
    { title: 'Change in opinion, points', unit: '%', highlight: 'Lost money' },
  ),
  'bar-interval-en': issued(
    'bar',
    [
      'Region | Rate (%) | Low (%) | High (%)',
      'North | 12.1 | 10.9 | 13.3',
      'South | 8.6 | 7.5 | 9.7',
      'Islands | 15.2 (e) | 9.8 | 20.6',
      'Capital | — | — | —',
    ],
    { title: 'Households without access', target: '10', reference: '11.4 national average' },
  ),
  'bar-interval-in-cells-zh': issued(
    'bar',
    [
      '年龄组 | 男（%） | 女（%）',
      '18—44岁 | 6.7（6.2—7.2） | 5.0（4.6—5.4）',
      '45—59岁 | 16.3（15.5—17.1） | 15.0（14.3—15.7）',
      '60岁以上 | 22.1（20.9—23.4） | 24.6（23.5—25.8）',
    ],
    { title: '患病率及其95%置信区间' },
  ),
};
