import { type Catalogue, catalogue, facts, type Lang, knownLanguages } from '../../../languages/index.ts';
import type { Canvas } from '../../grammar/index.ts';

type PlaceWords = Catalogue['charts']['places'];
type PlaceCode = keyof PlaceWords['names'];

/** One tile of the map: China's 31 provincial units, Hong Kong, Macao and Taiwan. */
export interface Tile {
  /** Letter code of GB/T 2260. */
  code: PlaceCode;
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

export const tiles: Tile[] = GRID.flatMap((cells, row) =>
  cells.split(' ').flatMap((code, column) => (code === '..' ? [] : [{ code: code as PlaceCode, column, row }])),
);

/** `NM` -> `内蒙古`, `Inner Mongolia`. */
export const tileName = ({ code }: Tile, lang: Lang): string => catalogue(lang).charts.places.names[code];

/** On a phone a tile has room for a name in Chinese characters, for others only for the code. */
export const showsCodes = ({ narrow, lang }: Pick<Canvas, 'narrow' | 'lang'>): boolean =>
  narrow && facts(lang).script !== 'Han';

/** `内蒙古自治区`, `Inner Mongolia` -> the tile of NM; undefined for a name that is none of the 34 in any language. */
export function tileOf(name: string): Tile | undefined {
  const codes = knownLanguages.map((lang) => codeOf(name, catalogue(lang).charts.places));
  return tiles.find(({ code }) => codes.includes(code));
}

function codeOf(name: string, { names, ending, aliases }: PlaceWords): PlaceCode | undefined {
  const bare = name.trim().replace(ending, '').toLowerCase();
  const usual = aliases[bare] ?? bare;
  return (Object.keys(names) as PlaceCode[]).find((code) => names[code].toLowerCase() === usual);
}
