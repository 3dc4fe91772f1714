import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'statement-one-zh': issued('statement', ['指标 | 数值', '全国电子商务交易额 | 37.21'], {
    title: '2020年电子商务交易额',
    unit: '万亿元',
  }),
  'statement-two-zh': issued(
    'statement',
    [
      '指标 | 数值 | 单位 | 同比增速（%）',
      '邮政服务业务总量 | 2801.4 | 亿元 | 11.8',
      '快递业务量 | 833.6 | 亿件 | 31.2',
    ],
    { title: '邮政与快递', highlight: '快递业务量' },
  ),
  'statement-four-zh': issued(
    'statement',
    [
      '指标 | 数值 | 单位 | 同比增速（%）',
      '直播场次 | 超2400 | 万场 | —',
      '农产品网络零售额 | 4158.9 | 亿元 | 26.2',
      '互联网普及率 | 70.4 | % | —',
      '从业人员 | 6015.33 | 万人 | 17',
    ],
    { title: '主要数字' },
  ),
  'statement-four-en': issued(
    'statement',
    [
      'Indicator | Value | Unit | Growth (%)',
      'E-commerce turnover | 37.21 | RMB trillion | 4.5',
      'Cross-border e-commerce imports and exports | 1.69 | RMB trillion | 31.1',
      'People employed | more than 60 | million | 17',
      'Express parcels | — | billion | —',
    ],
    { title: 'Headline figures' },
  ),
};
