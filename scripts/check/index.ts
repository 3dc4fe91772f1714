export { checkContent } from './check-content.ts';
export { mendContent, showMended } from './fix/index.ts';
export { oneAtATime } from './debounce.ts';
export { printProblems, problemLine, summary } from './report.ts';
export { writeStatusPage } from './status.ts';
export type { Answer } from './worker.ts';
