export {
  drawBars,
  drawPanel,
  drawReference,
  labelWithInterval,
  type Panel,
  panelScale,
  perUnitOf,
  perUnitTogether,
  type Sized,
  upright,
  zeroLine,
} from './bars.ts';
export { bothEnds, type NamedLine } from './both-ends.ts';
export { type Canvas, canvasOf, type Draw, scaledBy, type Size } from './canvas.ts';
export { drawEnds, type End, endsHeight, endsRoom, spread } from './ends.ts';
export { type Beyond, fitEnds } from './fit.ts';
export { drawAxisBelow, drawGrid, endTickRoom, gridBoxes, gridRoom } from './grid.ts';
export { type Box, overlap, placeLabels, type Wish } from './labels.ts';
export { drawLegend, type Entry } from './legend.ts';
export { under, UNSURE, withNotes } from './notes.ts';
export { drawAcross, drawUprightNames } from './reference-lines.ts';
export { barPlaces, drawRowBreaks, drawRowLabels, type Place, placeRows, type Rows, SHARED_ROOM } from './rows.ts';
export { type Scale, scaleOf, tickLabel } from './scale.ts';
export { shadeOf, type Shading, shadingOf } from './shades.ts';
export { drawShadeKey } from './shade-key.ts';
export { type Drawing, escapeXml, line, rect, round, tag, text, textLines } from './svg.ts';
export { withSumsBeneath } from './sums.ts';
export { drawSymbol, symbolPath } from './symbols.ts';
export { BIG, BOLD, LABEL, LINE_HEIGHT, longestWord, SMALL, textWidth, TILE, TITLE, UNIT, wrap } from './text.ts';
export { bandWidth, closeUp } from './time/bands.ts';
export { drawBreaks } from './time/breaks.ts';
export { drawDot, drawRun } from './time/lines.ts';
export { drawTimePanels } from './time/panels.ts';
export { linesOf, PLOT, type Panel as TimePanel, valuesOf } from './time/panel.ts';
export { type Point, pointBoxes, pointsOf, runsOf, strokeBoxesOf } from './time/points.ts';
export { drawTimeAxis, placeTimes } from './time/axis.ts';
export { chooseLabels } from './time/axis-labels.ts';
export { acrossTime, overTimes } from './time/across.ts';
export { areAlike, areTimes, inTime, timeOf, timesOf } from './time/times.ts';
export { missingMarks, missingNotes, missingTiles } from './missing-notes.ts';
export { drawPiece, type Piece, piecesOf } from './stack.ts';
