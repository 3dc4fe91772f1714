/** Type sizes in px. chart.css names the same ones; a test holds the two together. */
export const TITLE = 17;
export const UNIT = 16;
export const LABEL = 14;
export const SMALL = 13;
export const TILE = 12.5;
/** The sizes in which a statement's number may be set. */
export const BIG = [40, 34, 28, 22];

export const LINE_HEIGHT = 18;

/** Bold letters are up to this much wider. */
export const BOLD = 1.12;

/** Closing marks never begin a line, opening marks and the no-break space never end one. */
const CLOSING = '，。、；：？！）》〉」』”’％%…,.;:?!)]}';
const OPENING = '（《〈「『“‘([{\u00a0';

/**
 * About how wide a text will be, in px; there is no font to measure with at build time, so it errs on the
 * wide side: a reader's font may be as wide as DejaVu Sans.
 * `textWidth('东部', 14)` -> 28
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += widths.get(char) ?? learnWidth(char);
  return ems * size;
}

/** Characters that were measured already: the same few hundred stand in all charts. */
const widths = new Map<string, number>();

function learnWidth(char: string): number {
  const width = charWidth(char);
  widths.set(char, width);
  return width;
}

function charWidth(char: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u30ff—…“”]/u.test(char)) return 1;
  if (/[0-9]/.test(char)) return 0.64;
  if (/[ijl.,:;'’|!]/.test(char)) return 0.34;
  if (/[ ftr()\[\]\-/]/.test(char)) return 0.4;
  if (/[mwMW%@]/.test(char)) return 0.95;
  if (/[A-Z&]/.test(char)) return 0.7;
  if (/[−+=<>~]/.test(char)) return 0.84;
  return 0.6;
}

/** How wide the longest word is, so that none is broken between its letters; between Chinese characters any line may end. */
export const longestWord = (texts: readonly string[], size: number): number =>
  Math.max(
    0,
    ...texts
      .flatMap((text) => text.split(' '))
      .filter((word) => !/\p{Script=Han}/u.test(word))
      .map((word) => textWidth(word, size)),
  );

/**
 * Breaks a text into lines no wider than `width`: at spaces, or between Chinese characters. The lines are evened
 * out, so that no line is left with a single character. Nothing is ever cut away.
 */
export function wrap(text: string, width: number, size: number): string[] {
  const pieces = splitAt(text);
  const count = fill(pieces, width, size).length;
  const widest = Math.max(...pieces.map((piece) => textWidth(piece.trim(), size)));
  for (let narrower = Math.max(textWidth(text, size) / count, widest); narrower < width; narrower += size / 4) {
    const lines = fill(pieces, narrower, size);
    if (lines.length === count && lines.every((line) => textWidth(line, size) <= width)) return lines;
  }
  return fill(pieces, width, size);
}

function fill(pieces: string[], width: number, size: number): string[] {
  const lines = [''];
  for (const piece of pieces.flatMap((each) => shorten(each, width, size))) {
    const longer = lines.at(-1)! + piece;
    if (textWidth(longer.trim(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((each) => each.trim()).filter((each, _, all) => each || all.length === 1);
}

/** What is wider than the line is broken at its spaces, and a single word between letters. */
function shorten(piece: string, width: number, size: number): string[] {
  if (textWidth(piece.trim(), size) <= width) return [piece];
  const words = piece.split(/(?<= )/);
  return words.length > 1 ? words.flatMap((word) => shorten(word, width, size)) : joinMarks([...piece]);
}

/** `'网上 retail（%）'` -> `['网', '上 ', 'retail（%）']`; years, months, days and a bracketed unit stay whole: `'2020年3月'` -> `['2020年', '3月']` */
const splitAt = (text: string): string[] =>
  joinMarks(text.match(/（[^（）]{1,8}）|\([^()]{1,20}\)|[\p{Script=Latin}\d.+\-–−'’&%]+[\/年月日]?|./gsu) ?? []);

/** Closing marks and spaces stay with what stands before them, opening marks with what follows. */
function joinMarks(tokens: string[]): string[] {
  const pieces: string[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    const sticks =
      last !== undefined && (/^\s+$/.test(token) || CLOSING.includes(token[0]!) || OPENING.includes(last.at(-1)!));
    if (sticks) pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}
