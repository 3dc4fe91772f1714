export { idOf, printedNumber } from './block-ids.ts';
export { isElement } from './components.ts';
export type { MarkedCells, RenderedCells } from './marked-cells.ts';
export { cellsIn } from './components.ts';
export { joinSoftBreaks } from './join-soft-breaks.ts';
export { parseMarkdown } from './markdown.ts';
export { componentNames } from './components.ts';
