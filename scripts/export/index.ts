export { aboutFigure, signsOf, told } from './about.ts';
export { dataPackage } from './data-package.ts';
export { toXlsx } from './workbook.ts';
