export { drawPanel, type Panel, perUnitOf, type Sized } from './bars.ts';
export { type Canvas, canvasOf, type Draw, type Size } from './canvas.ts';
export { type Box, placeLabels, strokeBoxes, type Wish } from './labels.ts';
export { drawRowLabels, type Place, placeRows, type Rows, SHARED_ROOM } from './rows.ts';
export { shadeLimits, shadeOf, SHADES } from './shades.ts';
export { type Attributes, type Drawing, escapeXml, line, rect, round, tag, text, textLines } from './svg.ts';
export { BIG, BOLD, LABEL, LINE_HEIGHT, longestWord, SMALL, textWidth, TILE, TITLE, UNIT, wrap } from './text.ts';
export { drawTimeAxis, placeTimes } from './time/axis.ts';
export { areAlike, inTime, isPeriodic, timeOf, timesOf } from './time/times.ts';
