/** One tile of the map: China's 31 provincial units, Hong Kong, Macao and Taiwan. */
export interface Tile {
  /** Letter code of GB/T 2260; on narrow English maps the full name has no room. */
  code: string;
  zh: string;
  en: string;
  column: number;
  row: number;
}

/** Neighbours stay neighbours where a grid of eight columns lets them. */
const GRID = [
  '.. .. .. .. .. .. .. HL',
  '.. .. .. .. NM .. .. JL',
  '.. XJ GS NX SX BJ TJ LN',
  'XZ QH SC SN HA HE SD ..',
  '.. .. .. CQ HB AH JS SH',
  '.. .. YN GZ HN JX ZJ ..',
  '.. .. .. .. GX GD FJ TW',
  '.. .. .. .. HI MO HK ..',
];

const NAMES: Record<string, [zh: string, en: string]> = {
  BJ: ['北京', 'Beijing'],
  TJ: ['天津', 'Tianjin'],
  HE: ['河北', 'Hebei'],
  SX: ['山西', 'Shanxi'],
  NM: ['内蒙古', 'Inner Mongolia'],
  LN: ['辽宁', 'Liaoning'],
  JL: ['吉林', 'Jilin'],
  HL: ['黑龙江', 'Heilongjiang'],
  SH: ['上海', 'Shanghai'],
  JS: ['江苏', 'Jiangsu'],
  ZJ: ['浙江', 'Zhejiang'],
  AH: ['安徽', 'Anhui'],
  FJ: ['福建', 'Fujian'],
  JX: ['江西', 'Jiangxi'],
  SD: ['山东', 'Shandong'],
  HA: ['河南', 'Henan'],
  HB: ['湖北', 'Hubei'],
  HN: ['湖南', 'Hunan'],
  GD: ['广东', 'Guangdong'],
  GX: ['广西', 'Guangxi'],
  HI: ['海南', 'Hainan'],
  CQ: ['重庆', 'Chongqing'],
  SC: ['四川', 'Sichuan'],
  GZ: ['贵州', 'Guizhou'],
  YN: ['云南', 'Yunnan'],
  XZ: ['西藏', 'Tibet'],
  SN: ['陕西', 'Shaanxi'],
  GS: ['甘肃', 'Gansu'],
  QH: ['青海', 'Qinghai'],
  NX: ['宁夏', 'Ningxia'],
  XJ: ['新疆', 'Xinjiang'],
  HK: ['香港', 'Hong Kong'],
  MO: ['澳门', 'Macao'],
  TW: ['台湾', 'Taiwan'],
};

export const tiles: Tile[] = GRID.flatMap((cells, row) =>
  cells.split(' ').flatMap((code, column) => {
    const [zh, en] = NAMES[code] ?? [];
    return zh && en ? [{ code, zh, en, column, row }] : [];
  }),
);

/** `内蒙古自治区`, `Inner Mongolia` -> the tile of NM; undefined for a name that is none of the 34. */
export function tileOf(name: string): Tile | undefined {
  const zh = name.trim().replace(/(省|市|特别行政区|(壮族|回族|维吾尔)?自治区)$/u, '');
  const en = name
    .trim()
    .toLowerCase()
    .replace(/ (province|municipality|sar|autonomous region)$/, '');
  const usual = { macau: 'macao', xizang: 'tibet', 'nei mongol': 'inner mongolia', hongkong: 'hong kong' }[en] ?? en;
  return tiles.find((tile) => tile.zh === zh || tile.en.toLowerCase() === usual);
}
