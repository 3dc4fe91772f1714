import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'dot-two-zh': issued(
    'dot',
    [
      '地区 | 2015年（%） | 2020年（%）',
      '东部 | 58.2 | 72.5',
      '中部 | 44.1 | 65.0',
      '西部 | 43.0 | 64.8',
      '东北 | 55.7 | 66.3',
      '全国 | 50.3 | 70.4',
    ],
    { title: '各地区互联网普及率', highlight: '西部', reference: '70 规划目标' },
  ),
  'dot-two-en': issued(
    'dot',
    [
      'What the respondents said of the service | Men | Women',
      'Satisfied with the delivery and with how complaints were handled | 61.2 | 66.8',
      'Would buy again | -4.1 | 7.9',
      'Lost money in the course of the year | 12.5 | 12.5',
      'Turned to a consumers’ association | 8.3 | —',
      'Went to court | — | —',
    ],
    { title: 'Change in opinion, points', unit: '%' },
  ),
  'dot-four-en': issued(
    'dot',
    [
      'Region | 2005 (years) | 2010 (years) | 2015 (years) | 2020 (years)',
      'North | 71.2 | 73.4 | 75.0 | 75.8',
      'South | 68.0 | 71.9 | 71.3 | 74.4',
      'Islands | 66.5 | 66.9 | 70.2 | 73.9 (e)',
      'Capital | 74.9 | over 76 | 78.8 | 79.1',
    ],
    { title: 'Life expectancy at birth', highlight: 'Islands' },
  ),
  'dot-range-en': issued(
    'dot',
    [
      'Month | Lowest (°C) | Highest (°C)',
      'January | -24.0 | 3.5',
      'April | -6.1 | 22.0',
      'July | 9.8 | 36.4',
      'October | -8.9 | 24.7',
    ],
    { title: 'Temperatures' },
  ),
  'dot-interval-zh': issued(
    'dot',
    [
      '接受调查的企业所在的地区与行业 | 估计值（%） | 下限（%） | 上限（%）',
      '沿海地区的批发、零售、住宿和餐饮企业 | 82.1 | 80.9 | 83.3',
      '内陆地区的制造企业 | 78.6 | 75.5 | 81.7',
      '西部地区的农业合作社 | 75.2 (e) | 65.8 | 84.6',
      '其他 | — | — | —',
    ],
    { title: '开展网络销售的企业的比例', target: '80' },
  ),
  'dot-lanes-en': issued(
    'dot',
    [
      'Region | Girls (points) | Low (points) | High (points) | Boys (points) | Lower (points) | Upper (points)',
      'North | 502 | 498 | 506 | 489 | 484 | 494',
      'South | 471 | 465 | 477 | 475 | 469 | 481',
      'Islands | 455 | 431 | 479 | — | — | —',
    ],
    { title: 'Reading', reference: '500 mean of all countries' },
  ),
  'dot-log-en': issued(
    'dot',
    [
      'Substance | Dose (mg/kg)',
      'Water | 90000',
      'Sugar | 29700',
      'Table salt | 3000',
      'Caffeine | 192',
      'Nicotine | 6.5',
      'Toxin | 0.001',
    ],
    { title: 'How much is lethal', scale: 'log', highlight: 'Caffeine' },
  ),
  'dot-one-zh': issued('dot', ['企业 | 市值（亿元）', '甲 | 1,234,567.8'], { title: '市值' }),
  'dot-many-zh': issued(
    'dot',
    [
      '省份 | 人均可支配收入（元）',
      ...['上海', '北京', '浙江', '天津', '江苏', '广东', '福建', '山东', '辽宁', '内蒙古', '重庆', '湖南', '安徽'].map(
        (name, index) => `${name} | ${72232 - index * index * 310}`,
      ),
      '平均 | 32189',
    ],
    { title: '人均可支配收入', highlight: '广东' },
  ),
};
