export { type Accent, DEFAULT_ACCENT, schemes, type Scheme } from './accent.ts';
export { contrastOf, FOR_TEXT, tooFaint } from './contrast.ts';
export { chartColours, themeSheet } from './style-sheet.ts';
