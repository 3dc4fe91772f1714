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
  'statement-targets-en': issued(
    'statement',
    [
      'Goal of the plan | 2020 | Unit | Target | Change (%)',
      'Households with broadband | 91.8 | % | 90 | 3.4',
      'Online sales | 11.76 | RMB trillion | 12 | 10.9',
      'Complaints for each million orders | 3.1 | cases | under 5 | -12.0',
      'People trained | over 60 | million | 55 | —',
      'Villages with a post office | — | thousand | 540 | —',
    ],
    { title: 'What was planned and what was reached' },
  ),
  'statement-eight-zh': issued(
    'statement',
    [
      '指标 | 数值 | 单位 | 目标',
      '电子商务交易额 | 37.21 | 万亿元 | 36',
      '网上零售额 | 11.76 | 万亿元 | 12',
      '跨境电商进出口 | 1.69 | 万亿元 | —',
      '快递业务量 | 833.6 | 亿件 | 800',
      '从业人员 | 6015.33 | 万人 | 6000',
      '网民规模 | 9.89 | 亿人 | —',
      '互联网普及率 | 70.4 | % | 70',
      '农村网络零售额 | 1.79 | 万亿元 | —',
    ],
    { title: '主要指标' },
  ),
  'statement-one-target-en': issued('statement', ['Indicator | Value (%)', 'Share of women on boards | 28.4'], {
    title: 'Women on boards',
    target: '30 target for 2020',
    reference: '26.5 the year before',
  }),
};
