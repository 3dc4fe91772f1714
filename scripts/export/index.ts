export { dataPackage, type PackagedFigure, type PackagedReport } from './data-package.ts';
export { type About, toXlsx } from './workbook.ts';
