export { type Edition, putWholeReports } from './put-whole.ts';
export { fillWhole, textsOf } from './whole.ts';
