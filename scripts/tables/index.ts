export { type CellComparison, compareCells, type LocalCell } from './compare-cells.ts';
export { header, toCsv, toJson } from './files.ts';
export { readCell } from './read-cell.ts';
export { attributesOf, figureAttributes, readFigure } from './read-figure.ts';
export { headerRemark, headerUnit, headsRanks, headsUnits, readTable } from './read-table.ts';
export { type Cell, type Column, type Figure, type Table } from './types.ts';
export { KNOWN_BASES, unitFactor } from './units.ts';
export { tableOf } from './read-table.ts';
export type { UnitFactor } from './units.ts';
