import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'waterfall-profit-zh': issued(
    'waterfall',
    [
      '项目 | 金额（亿元）',
      '营业收入 | 120.0',
      '营业成本 | -71.5',
      '毛利 | 48.5',
      '销售费用 | -12.3',
      '管理费用 | -8.1',
      '其他收益 | 2.1',
      '营业利润 | 30.2',
      '所得税 | -7.6',
      '净利润 | 22.6',
    ],
    { title: '从收入到利润', totals: '毛利；营业利润；净利润', highlight: '净利润' },
  ),
  'waterfall-loss-en': issued(
    'waterfall',
    [
      'What changed the balance of the fund in the course of the year | RMB million',
      'Balance at the beginning of the year, restated for the change of method | 14.2',
      'Contributions of members | 6.0',
      'Payments to consumers whose complaints were upheld | (31.7)',
      'Costs of administration | (4.4)',
      'Subtotal | (15.9)',
      'Grant | 9.5 (p)',
      'Interest | 0.01',
      'Balance at the end of the year, total | (6.4)',
    ],
    { title: 'The fund', reference: '10 least balance required' },
  ),
  'waterfall-people-en': issued(
    'waterfall',
    [
      'Cause | Change (persons)',
      'Population 2010 | 1,234,567',
      'Births | 12,004',
      'Deaths | -13,998',
      'Moved in | 20,417',
      'Moved away | -9,990',
      'Total 2020 | 1,243,000',
    ],
    { title: 'Population', unit: 'persons' },
  ),
  'waterfall-two-zh': issued('waterfall', ['项目 | 金额（%）', '期初 | -5', '变动 | 5'], { title: '变动' }),
};
