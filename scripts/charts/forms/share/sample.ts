import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'share-easy-zh': issued(
    'share',
    ['问题 | 满意 | 一般 | 不满意', '价格 | 60 | 25 | 15', '服务 | 75 | 15 | 10', '物流 | 48.5 | 30.5 | 21'],
    {
      title: '消费者满意度',
      unit: '%',
    },
  ),
  'share-hard-en': issued(
    'share',
    [
      'Statement put to the respondents | Strongly agree | Agree | Neither agree nor disagree | Disagree | Strongly disagree | No answer',
      'Delivery was on time and the goods were as described | 31.2 | 40.3 | 12.1 | 9.8 | 4.1 | 2.5',
      'Complaints were dealt with fairly | 12 | 28.4 | 22.6 | 19.7 | 11.3 | 3.3',
      'I know whom to turn to | 9.1 | 17.2 | 30 | — | 12.2 | 4.0',
      'Prices are honest | 20.0 | 30.2 | 21.7 | 18.9 | 11.7 | 0.6',
    ],
    { title: 'What customers think', unit: '%', highlight: 'Complaints were dealt with fairly' },
  ),
  'share-amounts-zh': issued(
    'share',
    [
      '年份 | 商品类（万亿元） | 服务类（万亿元） | 合约类（万亿元） | 合计（万亿元）',
      '2018 | 20.2 | 7.7 | 3.7 | 31.6',
      '2019 | 23.9 | 8.6 | 2.3 | 34.8',
      '2020 | 27.95 | 8.08 | 1.18 | 37.21',
    ],
    { title: '交易额构成', highlight: '商品类' },
  ),
};
