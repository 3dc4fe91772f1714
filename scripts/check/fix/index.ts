export { mendContent } from './mend.ts';
export { showMended } from './show.ts';
