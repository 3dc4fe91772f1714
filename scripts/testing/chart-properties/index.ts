export { formsWithLabels, labelFigures } from './label-figures.ts';
export { type Check, holds, offLine, offScale } from './holds.ts';
export { barsOf, type Mark, marksOf, wordsOf } from './marks.ts';
export { randomFigure, randomLanguage } from './random-figure.ts';
