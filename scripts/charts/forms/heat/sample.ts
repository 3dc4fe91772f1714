import { issued, type Samples } from '../../sample.ts';

const PLACES = ['Bergen', 'Oslo', 'Stavanger', 'Trondheim', 'Tromsø'];
const days = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(first + index * 86_400_000);
    const value = 60 + 30 * Math.sin(index / 29) + (day.getUTCDay() % 6 === 0 ? -25 : 8);
    return `${day.toISOString().slice(0, 10)} | ${index % 97 === 3 ? '—' : value.toFixed(1)}`;
  });

export const samples: Samples = {
  'heat-easy-zh': issued(
    'heat',
    [
      '地区 | 服装 | 食品 | 家电 | 书籍',
      '东部 | 22.5 | 14.5 | 10.8 | 3.1',
      '中部 | 18.2 | 19.9 | 8.4 | 2.7',
      '西部 | 16.0 | 21.3 | — | 1.9',
      '东北 | 15.1 | 17.7 | 6.2 | 2.2',
    ],
    { title: '各地区各类占比', unit: '%', highlight: '东部' },
  ),
  'heat-hard-en': issued(
    'heat',
    [
      'What the respondents do, by what they say of themselves | Change since the survey of 2018, men | The same, women | Under 30 | From 30 to 59 | 60 and above | Not stated | Total',
      'Reads a newspaper on paper at least once a week | -12.4 | -9.1 | -21.7 | -8.8 | -3.2 | x | -10.6',
      'Listens to the radio | 1.2 | 0 | -0.5 | 2.4 | 1.1 | — | 0.8',
      'Watches films that are streamed | 14.9 | over 17.5 | 20.1 | 15.5 | 6.6 | 9.3 (e) | 16.1',
    ],
    { title: 'Change in what people do, percentage points', unit: '%' },
  ),
  'heat-close-en': issued(
    'heat',
    [
      'Place | 2019 | 2020 | 2021 | 2022',
      'Bergen | 8.6 | 9.1 | 8.4 | 8.9',
      'Oslo | 7.4 | 8.2 | 7.1 | 7.9',
      'Tromsø | 5.2 | 5.5 | 4.9 | 5.6',
    ],
    { title: 'Mean temperature', unit: '°C' },
  ),
  'heat-large-en': issued(
    'heat',
    [
      `Municipality | ${Array.from({ length: 30 }, (_, index) => 1993 + index).join(' | ')}`,
      ...Array.from(
        { length: 40 },
        (_, row) =>
          `${PLACES[row % 5]} ${row + 1} | ${Array.from({ length: 30 }, (_, index) => (9000 + 350 * row + 90 * index * Math.sin(row)).toFixed(0)).join(' | ')}`,
      ),
    ],
    { title: 'Inhabitants', unit: 'people' },
  ),
  'heat-months-zh': issued(
    'heat',
    [
      '月份 | 入境人数（万人）',
      ...Array.from({ length: 30 }, (_, index) => {
        const value = 120 + 60 * Math.sin((index - 3) / 2);
        return `${2019 + Math.floor(index / 12)}年${(index % 12) + 1}月 | ${index === 13 ? '…' : value.toFixed(1)}`;
      }),
    ],
    { title: '各月入境人数' },
  ),
  'heat-days-en': issued('heat', ['Day | Parcels (million)', ...days(Date.UTC(2023, 0, 1), 365)], {
    title: 'Parcels by day',
  }),
  'heat-month-en': issued('heat', ['Day | Complaints (number)', ...days(Date.UTC(2020, 10, 1), 30)], {
    title: 'Complaints in November',
  }),
};
