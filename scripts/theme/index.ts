export { BACKGROUNDS, DEFAULT_ACCENT, schemes } from './accent.ts';
export { contrastOf, FOR_MARKS, FOR_TEXT, tooFaint } from './contrast.ts';
export { chartColours, themeSheet } from './style-sheet.ts';
