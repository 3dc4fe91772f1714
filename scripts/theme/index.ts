export { DEFAULT_ACCENT, schemes } from './accent.ts';
export { FOR_TEXT, tooFaint } from './contrast.ts';
export { chartColours, themeSheet } from './style-sheet.ts';
