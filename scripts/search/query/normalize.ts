/**
 * A text as search compares it, and where each of its characters stands in the original: `at[i]` for the i-th,
 * `at[text.length]` for the end.
 */
export interface Normalized {
  text: string;
  at: number[];
}

/** Control and format characters, half surrogates, and accents that stand by themselves, as PDFs have them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u0300-\u036f]/u;
const ACCENTS = /[\u0300-\u036f]/g;
const SPACE = /\s/;
/** Chinese text has no spaces: one beside a character from here on means nothing. */
const WIDE = 0x2e80;
/** Marks that a keyboard has in one form and print in several. The full-width comma stays: `10，300` is not 10,300. */
const ALIKE: Record<string, string> = { '，': '，' };
for (const [form, marks] of [
  ['"', '“”„‟«»「」『』'],
  ["'", '‘’‚‛′'],
  ['-', '‐‑‒–—―−'],
  ['~', '～〜∼'],
  ['·', '•・‧∙'],
] as const) {
  for (const mark of marks) ALIKE[mark] = form;
}
/** The comma of `14,296,274`. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * One form for width, case, accents, white space, quotes and thousands:
 * `ＧＵＥＳＳ “１４，296,274” 件` -> `guess "14，296274"件`, `Nestlé` -> `nestle`.
 */
export function normalize(original: string): Normalized {
  let text = '';
  const at: number[] = [];
  let space = -1;
  let wide = true;
  for (let i = 0; i < original.length;) {
    const code = original.codePointAt(i)!;
    const form = formOf(code);
    if (form === ' ') space = space < 0 ? i : space;
    else if (form) {
      const nowWide = code >= WIDE;
      if (space >= 0 && text && !wide && !nowWide) {
        text += ' ';
        at.push(space);
      }
      space = -1;
      wide = nowWide;
      text += form;
      for (const _unit of form.split('')) at.push(i);
    }
    i += code > 0xffff ? 2 : 1;
  }
  at.push(original.length);
  return without({ text, at }, THOUSANDS);
}

/** A character's form; a space for white space, nothing for what cannot be seen. Most are Chinese or ASCII. */
function formOf(code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCharCode(code);
  const char = String.fromCodePoint(code);
  if (code > 0x20 && code < 0x7f) return char.toLowerCase();
  if (SPACE.test(char)) return ' ';
  if (INVISIBLE.test(char)) return '';
  return (
    ALIKE[char] ??
    char.normalize('NFKC').normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase().replace(/\s/g, '')
  );
}

const PUNCTUATION = /(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu;

/** What is left when punctuation does not count: letters, characters, digits, and the point of a decimal. */
export const withoutPunctuation = (normalized: Normalized): Normalized => without(normalized, PUNCTUATION);

function without({ text, at }: Normalized, pattern: RegExp): Normalized {
  if (text.search(pattern) < 0) return { text, at };
  let kept = '';
  const places: number[] = [];
  let from = 0;
  for (const match of [...text.matchAll(pattern), { index: text.length, 0: '' }]) {
    kept += text.slice(from, match.index);
    for (let i = from; i < match.index; i++) places.push(at[i]!);
    from = match.index + match[0].length;
  }
  places.push(at[text.length]!);
  return { text: kept, at: places };
}
