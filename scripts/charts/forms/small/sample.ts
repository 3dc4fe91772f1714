import { type Figure, tableOf } from '../../../tables/index.ts';
import { issued, languageOf, type Samples } from '../../sample.ts';

/** A table whose rows stand under heads of their own. */
function grouped(lines: string[], more: Partial<Figure>): Figure {
  const figure = issued('small', lines, more);
  const [head, ...rows] = lines.map((each) => each.split('|').map((cell) => cell.trim()));
  const wide = rows.map((row) => head!.map((_, index) => row[index] ?? ''));
  return { ...figure, table: tableOf(head!, wide, languageOf(figure)) };
}

const STATES = [
  'North',
  'South',
  'East',
  'West',
  'Islands',
  'Capital',
  'Lakes',
  'Coast',
  'Hills',
  'Plains',
  'Forest',
  'Border',
];

export const samples: Samples = {
  'small-easy-zh': issued(
    'small',
    [
      '年份 | 地区 | 销售额（亿元）',
      ...['东部', '中部', '西部', '东北'].flatMap((place, index) =>
        [2017, 2018, 2019, 2020].map(
          (year) => `${year} | ${place} | ${(90 / (index + 1) + (year - 2017) * 4.2).toFixed(1)}`,
        ),
      ),
    ],
    { title: '各地区销售额', of: 'column' },
  ),
  'small-hard-en': grouped(
    [
      'Statement | Agree (%) | Disagree (%)',
      'Women who live alone, with or without children under the age of eighteen',
      'Delivery was on time and the goods were as described | 61.2 | 20.4',
      'Prices are honest | 40.9 (p) | —',
      'Men who live alone',
      'Delivery was on time and the goods were as described | 12.5 | 78.3',
      'Prices are honest | 3.4 | 51',
      'Couples',
      'Prices are honest | 97 | 1.2',
    ],
    { title: 'What customers think', of: 'bar', highlight: 'Prices are honest', reference: '50 half' },
  ),
  'small-large-en': issued(
    'small',
    [
      'Year | State | Rate (%)',
      ...STATES.flatMap((place, index) =>
        Array.from({ length: 30 }, (_, year) => {
          const value = 12 + index * 2 + 6 * Math.sin((year + index) / 4) - (index === 3 ? 20 : 0);
          return `${1991 + year} | ${place} | ${year === 12 && index === 5 ? '—' : value.toFixed(1)}`;
        }),
      ),
    ],
    { title: 'Rate by state', of: 'line', break: '2005: new method' },
  ),
  'small-scatter-en': issued(
    'small',
    [
      'Place | Year | Income (USD thousand) | Life (years) | Kind',
      ...[1990, 2020].flatMap((year, late) =>
        ['Aland', 'Bland', 'Cland', 'Dland'].map(
          (place, index) =>
            `${place} | in ${year} | ${5 + index * 9 + late * 11} | ${60 + index * 4 + late * 6} | ${index % 2 ? 'Island' : 'Mainland'}`,
        ),
      ),
    ],
    { title: 'Income and life', of: 'scatter' },
  ),
  'small-series-en': issued(
    'small',
    [
      `Quarter | ${STATES.slice(0, 10)
        .map((place) => `${place} (thousand)`)
        .join(' | ')}`,
      ...[2021, 2022, 2023].flatMap((year) =>
        [1, 2, 3, 4].map(
          (quarter) =>
            `Q${quarter} ${year} | ${STATES.slice(0, 10)
              .map((_, index) => (60 / (index + 1) + (year - 2021) * 4 + quarter * (index % 3)).toFixed(1))
              .join(' | ')}`,
        ),
      ),
    ],
    { title: 'Visitors by state', highlight: 'Islands' },
  ),
};
