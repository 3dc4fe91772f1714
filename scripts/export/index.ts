export { dataPackage } from './data-package.ts';
export { toXlsx } from './workbook.ts';
