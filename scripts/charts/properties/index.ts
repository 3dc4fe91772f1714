export { type Check, holds, offLine, offScale } from './holds.ts';
export { barsOf, type Mark, marksOf, wordsOf } from './marks.ts';
export { type Kind, randomFigure, randomOf } from './random-figure.ts';
