import type { Figure, MapGrid } from '../../../tables/index.ts';
import { issued, sample, type Samples } from '../../sample.ts';

/** Id, code, names and other names of the places of a small map, in two languages; columns and rows from 0. */
const PLACES = [
  ['HL', 4, 0, '黑龙江', 'Heilongjiang'],
  ['NM', 2, 1, '内蒙古', 'Inner Mongolia', '内蒙古自治区'],
  ['BJ', 3, 1, '北京', 'Beijing'],
  ['XZ', 0, 2, '西藏', 'Tibet', 'Xizang'],
  ['SC', 1, 2, '四川', 'Sichuan'],
  ['HA', 2, 2, '河南', 'Henan'],
  ['JS', 3, 2, '江苏', 'Jiangsu'],
  ['AH', 2, 3, '安徽', 'Anhui'],
  ['ZJ', 3, 3, '浙江', 'Zhejiang'],
  ['SH', 4, 3, '上海', 'Shanghai'],
  ['GD', 2, 4, '广东', 'Guangdong', '广东省'],
  ['HI', 2, 5, '海南', 'Hainan'],
] as const;

/** A figure on the map of the samples, from a table written as lines. */
export function onMap(lines: string[], more: Partial<Figure> = {}): Figure {
  const grid = sampleGrid(/\p{Script=Han}/u.test(lines[0]!));
  return sample('map', lines, { map: 'china', grid, ...more });
}

/** The map that the samples stand on. */
export const sampleGrid = (isChinese: boolean): MapGrid => ({
  name: isChinese ? '中国' : 'China',
  columns: 5,
  rows: 6,
  tiles: PLACES.map(([code, column, row, chinese, english, ...also]) => ({
    id: code.toLowerCase(),
    code,
    name: isChinese ? chinese : english,
    known: [chinese, english.toLowerCase(), ...also.map((name) => name.toLowerCase())],
    column,
    row,
  })),
});

/** A map of so many places that a tile has room for two letters, or for none. */
const LARGE: MapGrid = {
  name: 'the world',
  columns: 27,
  rows: 8,
  tiles: Array.from({ length: 150 }, (_, index) => {
    const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
    const name = `Country ${code}`;
    return {
      id: code.toLowerCase(),
      code,
      name,
      known: [name.toLowerCase()],
      column: (index * 7) % 27,
      row: Math.floor((index * 7) / 27) % 8,
    };
  }).filter(
    ({ column, row }, index, all) => all.findIndex((other) => other.column === column && other.row === row) === index,
  ),
};

export const samples: Samples = {
  'map-growth-zh': issued(
    'map',
    ['省份 | 增速', '广东 | 4.33', '浙江 | 6.68', '上海 | -1.80', '北京 | -7.2', '江苏 | 0', '西藏 | —'],
    { title: '同比增速', unit: '%', highlight: '北京', grid: sampleGrid(true) },
  ),
  'map-large-en': issued(
    'map',
    [
      'Country | Households online',
      ...LARGE.tiles.flatMap(({ name }, index) =>
        index % 5 ? [`${name} | ${(50 + 45 * Math.sin(index)).toFixed(1)}`] : [],
      ),
    ],
    { title: 'Households online', unit: '%', highlight: 'Country BB', grid: LARGE },
  ),
  'map-shares-zh': issued(
    'map',
    [
      '省份 | 占比',
      '广东省 | 24.33',
      '浙江 | 16.68',
      '上海 | 11.80',
      '北京 | —',
      '江苏 | —',
      '安徽 | 2.13',
      '河南 | 1.91',
      '内蒙古自治区 | 0.4',
      '黑龙江 | 6.5',
    ],
    { title: '网络零售额占比', unit: '%', highlight: '浙江', grid: sampleGrid(true) },
  ),
  'map-shares-en': issued(
    'map',
    [
      'Province | Share',
      'Guangdong | 24.33',
      'Zhejiang | 16.68',
      'Shanghai | 11.80',
      'Beijing | —',
      'Jiangsu | —',
      'Anhui | 2.13',
      'Henan | 1.91',
      'Inner Mongolia | 0.4',
    ],
    { title: 'Share of online retail', unit: '%', grid: sampleGrid(false) },
  ),
  'map-kinds-zh': issued(
    'map',
    [
      '省份 | 试点批次',
      '广东 | 第一批',
      '浙江 | 第一批',
      '海南 | 第二批',
      '北京 | 第二批',
      '四川 | 第三批',
      '西藏 | —',
    ],
    { title: '试点批次', grid: sampleGrid(true) },
  ),
  'map-kinds-en': issued(
    'map',
    [
      'Place | Kind of programme',
      'Guangdong | Pilot zone for cross-border e-commerce',
      'Hainan | Free-trade port',
      'Sichuan | Demonstration base',
      'Zhejiang | Pilot zone for cross-border e-commerce',
    ],
    { title: 'Programmes', grid: sampleGrid(false) },
  ),
};
