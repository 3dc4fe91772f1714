import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'rank-provinces-zh': issued(
    'rank',
    [
      '省份 | 名次 › 2016年 | 名次 › 2017年 | 名次 › 2018年 | 名次 › 2019年 | 名次 › 2020年',
      '广东 | 1 | 1 | 1 | 1 | 1',
      '江苏 | 2 | 2 | 4 | 4 | 5',
      '浙江 | 3 | 3 | 2 | 2 | 2',
      '上海 | 4 | 5 | 3 | 3 | 3',
      '北京 | 5 | 4 | 5 | — | 4',
      '西藏 | — | — | — | — | —',
    ],
    { title: '网络零售额名次', highlight: '浙江' },
  ),
  'rank-countries-en': issued(
    'rank',
    [
      'Year | United Kingdom of Great Britain and Northern Ireland | Korea | Japan | Singapore | Brazil | Viet Nam | Denmark | Estonia | Chile',
      '2012 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9',
      '2014 | 2 | 1 | 3 | 4 | 6 | 9 | 5 | 7 | 8',
      '2016 | 3 | 1 | 4 | 2 | 8 | 9 | 5 | 6 | 7',
      '2020 | 5 | 2 | 3 | 1 | 9 | 7 | 4 | 6 | 8',
      '2022 | 7 | 2 | 6 | 1 | 8 | 5 | 3 | 4 | —',
    ],
    { title: 'Places in the survey', unit: 'rank' },
  ),
  'rank-one-en': issued(
    'rank',
    [
      'Year | World rank',
      '2010 | 78',
      '2012 | 71',
      '2014 | over 60',
      '2016 | 64',
      '2018 | 48',
      '2020 | 38 (p)',
      '2021E | 31',
    ],
    { title: 'Place in the world', target: '30', break: '2018: new method' },
  ),
  'rank-many-zh': issued(
    'rank',
    [
      `企业 | ${Array.from({ length: 9 }, (_, index) => `${2012 + index}年名次`).join(' | ')}`,
      ...[...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'].map(
        (name, row) =>
          `${name}公司 | ${Array.from({ length: 9 }, (_, index) => ((row * 7 + index * (row % 3)) % 20) + 1).join(' | ')}`,
      ),
    ],
    { title: '企业名次', highlight: '丙公司；辰公司' },
  ),
};
