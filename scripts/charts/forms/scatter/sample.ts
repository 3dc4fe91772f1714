import { issued, type Samples } from '../../sample.ts';

const REGIONS = ['North', 'South', 'East', 'West', 'Islands', 'Capital'];

export const samples: Samples = {
  'scatter-easy-zh': issued(
    'scatter',
    [
      '国家 | 人均国民收入（万美元） | 预期寿命（岁）',
      '中国 | 1.05 | 77.1',
      '日本 | 4.05 | 84.7',
      '印度 | 0.19 | 69.7',
      '巴西 | 0.79 | 74.0',
      '南非 | 0.60 | 64.1',
      '德国 | 4.72 | 80.9',
      '尼日利亚 | 0.20 | —',
    ],
    { title: '收入与寿命', highlight: '中国', reference: '72.7岁 世界平均' },
  ),
  'scatter-hard-en': issued(
    'scatter',
    [
      'Country or area as the statistical office of the United Nations names it | Change in emissions since 1990 (%) | Output per person (USD thousand) | Inhabitants (million) | Income',
      'United Kingdom of Great Britain and Northern Ireland | -44.1 | 46.5 | 67.1 | High',
      'Iran (Islamic Republic of) | 202.4 | 6.9 (e) | 87.3 | Lower middle',
      'Democratic People’s Republic of Korea | -68.0 | — | 25.9 | Low',
      'Lao People’s Democratic Republic | over 190 | 2.6 | 7.3 | Lower middle',
      'Saint Vincent and the Grenadines | 25.5 | 8.0 | 0.1 | Upper middle',
      'China | 304.2 | 12.6 | 1,402 | Upper middle',
      'Norway | 5.1 | 89.2 | — | High',
      'Qatar | 270.3 | 61.3 | 2.8 | High',
    ],
    { title: 'Emissions and output', target: '-55% goal of the union', reference: '10USD thousand' },
  ),
  'scatter-large-en': issued(
    'scatter',
    [
      'Municipality | Mean age (years) | Own their home (%) | Region',
      ...Array.from({ length: 200 }, (_, index) => {
        const [one, other] = [Math.sin(index * 12.9898) * 0.5, Math.sin(index * 78.233) * 0.5];
        return `Place ${index + 1} | ${(41 + 9 * one + 2 * other).toFixed(1)} | ${(62 + 25 * one + 18 * other).toFixed(1)} | ${REGIONS[index % 6]}`;
      }),
    ],
    { title: 'Age and homes', highlight: 'Place 77' },
  ),
  'scatter-log-en': issued(
    'scatter',
    [
      'Animal | Mass (kg) | Life (years)',
      'Mouse | 0.02 | 2',
      'Cat | 4 | 15',
      'Horse | 500 | 28',
      'Whale | 120,000 | 80',
    ],
    { title: 'Mass and life', scale: 'log' },
  ),
  'scatter-one-zh': issued('scatter', ['地区 | 甲（%） | 乙（%）', '东部 | 5 | 5'], { title: '只有一点' }),
};
