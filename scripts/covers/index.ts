export { drawPreview } from './draw.ts';
export { PREVIEW_SIZE } from './preview.ts';
