export { drawPreview } from './draw.ts';
export { type Preview, PREVIEW_SIZE, yearsOf } from './preview.ts';
export { ringsOf } from './rings.ts';
