import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'parts-categories-zh': issued(
    'parts',
    ['品类 | 占比', '服装鞋帽针纺织品 | 22.27', '日用品 | 14.53', '家用电器和音像器材 | 10.80', '其他 | 52.40'],
    {
      title: '2020年网络零售各品类占比',
      unit: '%',
    },
  ),
  'parts-categories-en': issued(
    'parts',
    [
      'Category | Share',
      'Apparel, shoes, hats and textiles | 22.27',
      'Daily necessities | 14.53',
      'Household appliances and audio-visual equipment | 10.80',
      'Other | 52.40',
    ],
    { title: 'Online retail by category, 2020', unit: '%' },
  ),
  'parts-six-zh': issued(
    'parts',
    ['来源 | 占比', '微博 | 56.3', '客户端 | 18.16', '网站 | 9.4', '微信公众号 | 7.1', '论坛 | 3.2', '报刊 | —'],
    {
      title: '消费维权信息的来源',
      unit: '%',
    },
  ),
  'parts-amounts-zh': issued(
    'parts',
    ['区域 | 营收（万亿元）', '交易服务 | 1.15', '支撑服务 | 2.10', '衍生服务 | 2.20'],
    {
      title: '电商服务业营收构成',
    },
  ),
  'parts-sum-en': issued(
    'parts',
    ['Fuel | Generation (TWh)', 'Coal | 19.5', 'Gas | 41.2', 'Wind and solar | 30.1', 'Other | 9.1', 'Total | 99.9'],
    { title: 'Electricity by fuel' },
  ),
};
