import { issued, type Samples } from '../../sample.ts';

const AGES = Array.from({ length: 20 }, (_, index) => (index < 19 ? `${index * 5}–${index * 5 + 4}` : '95+'));

export const samples: Samples = {
  'pyramid-easy-zh': issued(
    'pyramid',
    [
      '年龄组 | 男（万人） | 女（万人）',
      '80岁以上 | 1,466 | 2,114',
      '60—79岁 | 11,394 | 11,428',
      '40—59岁 | 21,930 | 21,478',
      '20—39岁 | 20,411 | 18,921',
      '0—19岁 | 17,141 | 14,886',
    ],
    { title: '2020年各年龄组人口', highlight: '60—79岁' },
  ),
  'pyramid-hard-en': issued(
    'pyramid',
    [
      'Highest level of education that the respondents completed | Women, aged 25 to 64, in the whole country (%) | Men (%)',
      'No schooling, or less than the first level of primary education | over 0.4 | —',
      'Primary education | 12.3 (p) | 11.9',
      'Vocational and technical education beyond the secondary level | 48.25 | 39.75',
      'Doctorate | x | 0',
    ],
    { title: 'Education of women and men' },
  ),
  'pyramid-large-en': issued(
    'pyramid',
    [
      'Age | Male (thousand) | Female (thousand)',
      ...AGES.map((age, index) => {
        const people = 4200 * Math.exp(-((index - 6) ** 2) / 60);
        return `${age} | ${people.toFixed(1)} | ${(people * (0.94 + index * 0.012)).toFixed(1)}`;
      }),
    ],
    { title: 'Population by age', highlight: 'Female' },
  ),
  'pyramid-sums-zh': issued(
    'pyramid',
    [
      '年龄 | 女（万人） | 男（万人）',
      '65岁以上 | 10,088 | 8,976',
      '15—64岁 | 47,330 | 49,546',
      '14岁以下 | 11,848 | 13,490',
      '合计 | 69,266 | 72,012',
    ],
    { title: '各年龄组人口' },
  ),
};
