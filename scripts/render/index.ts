export { drawPages } from './draw-pages.ts';
export { bundleProgram } from './program.ts';
export { writeSiteFiles } from './site-files.ts';
