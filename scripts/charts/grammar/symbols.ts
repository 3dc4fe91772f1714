import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import { round, tag } from './svg.ts';

/** How large a symbol is, in square px: a circle of 11 px across. */
const AREA = 95;

const PATHS = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle].map((type) =>
  symbol().type(type).size(AREA).digits(1)()!,
);

/** How many there are. */
export const SYMBOLS = PATHS.length;

/** The mark of one of several series, the first being 0: each has a shape of its own, since colour is not seen by all. */
export function drawSymbol(index: number, x: number, y: number, cssClass: string): string {
  const path = { d: PATHS[index % SYMBOLS]!, transform: `translate(${round(x)} ${round(y)})` };
  // What is dressed in more than its colour is not filled quite: a line behind it would be seen.
  const ground = cssClass.includes(' ') ? tag('path', { ...path, class: 'c-symbol c-symbol-ground' }) : '';
  return ground + tag('path', { ...path, class: `c-symbol ${cssClass}` });
}
