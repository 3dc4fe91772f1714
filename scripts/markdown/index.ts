export { joinSoftBreaks } from './join-soft-breaks.ts';
export { parseMarkdown } from './markdown.ts';
