import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'pair-regions-zh': issued(
    'pair',
    ['区域 | 占比 | 同比增速', '东部 | 84.54 | 10.7', '中部 | 8.37 | 6.2', '西部 | 5.68 | 4.1', '东北 | 1.41 | 7.4'],
    {
      title: '2020年各区域网络零售额占比与增速',
      unit: '%',
    },
  ),
  'pair-turnover-zh': issued(
    'pair',
    ['类别 | 交易额（万亿元） | 同比增速（%）', '商品类 | 27.95 | 7.9', '服务类 | 8.08 | -6.5', '合约类 | 1.18 | 10.4'],
    {
      title: '2020年电子商务交易额构成（按交易对象）',
      highlight: '服务类',
    },
  ),
  'pair-turnover-en': issued(
    'pair',
    [
      'Object | Turnover (RMB trillion) | Growth on the year before (%)',
      'Goods of every kind, fresh food included | 27.95 | 7.9',
      'Services | 8.08 | -6.5',
      'Contracts for bulk commodities, rights and works of art | 1.18 | —',
    ],
    { title: 'E-commerce turnover by object, 2020' },
  ),
};
