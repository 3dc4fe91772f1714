import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3';
import { round, tag } from './svg.ts';

/** How large a symbol is, in square px: a circle of 11 px across. */
const AREA = 95;

const TYPES = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolCross, symbolStar];

/** The outline of one of the symbols round 0,0, of an area in square px. */
export const symbolPath = (index: number, area: number): string =>
  symbol()
    .type(TYPES[index % TYPES.length]!)
    .size(area)
    .digits(1)()!;

const PATHS = TYPES.map((_, index) => symbolPath(index, AREA));

/** How many there are. */
const SYMBOLS = PATHS.length;

/** The mark of one of several series, the first being 0: each has a shape of its own, since colour is not seen by all. */
export function drawSymbol(index: number, x: number, y: number, cssClass: string): string {
  const path = { d: PATHS[index % SYMBOLS]!, transform: `translate(${round(x)} ${round(y)})` };
  // What is dressed in more than its colour is not filled quite: a line behind it would be seen.
  const ground = cssClass.includes(' ') ? tag('path', { ...path, class: 'c-symbol c-symbol-ground' }) : '';
  return ground + tag('path', { ...path, class: `c-symbol ${cssClass}` });
}
