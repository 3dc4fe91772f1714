import { problemAt, type Wording } from './position.ts';
import type { Position, Problem } from './problem.ts';

/** A paragraph is one line; the longest of a printed report has some thousand characters. */
const LONGEST_LINE = 20_000;

/**
 * Signs that nobody sees. U+200D between the parts of an emoji and U+FE00–U+FE0F behind a character choose how it is
 * drawn, and stay; line feed, carriage return and tab are the form of a file.
 */
const UNSEEN = new RegExp(
  [
    // Control characters, and ends of lines that are none.
    String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]`,
    // Signs without width: the soft hyphen, joiners and what keeps words together.
    String.raw`[\u00ad\u034f\u180e\u200b\u200c\u2060-\u2065\ufeff]`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})`,
    // Marks that turn the direction of reading.
    String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]`,
    // Letters that are empty: fillers of Hangul, vowels of Khmer, selectors of Mongolian, an empty Braille cell.
    String.raw`[\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\uffa0]`,
    // Notes between lines, musical and shorthand controls, and the tags, which can hide a whole sentence.
    String.raw`[\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'u',
);

/**
 * What stands where a sign was lost: U+FFFD, which programs put for what they cannot read, signs that no font but the
 * writer's own has (U+E000–U+F8FF and two planes more), and numbers that are no character.
 */
const LOST = /[\ufffd\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}\p{Surrogate}]/u;

const ODD = new RegExp(`${UNSEEN.source}|${LOST.source}`, 'u');

/** What a program for versions writes where two people changed the same line. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/;

/** What a file may not hold, whatever it is: reported before it is read, because later steps would stumble over it. */
export function forbiddenCharacters(file: string, text: string): Problem[] {
  return text
    .replace(/^\ufeff/, ' ')
    .split('\n')
    .flatMap((line, index): Problem[] => {
      const at = (column: number): Position => ({ file, line: index + 1, column });
      if (line.length > LONGEST_LINE)
        return [
          problemAt(at(LONGEST_LINE), 'odd-signs', (words) =>
            words.forbiddenCharacters.tooLong(line.length, LONGEST_LINE),
          ),
        ];
      if (CONFLICT.test(line)) return [problemAt(at(1), 'odd-signs', (words) => words.forbiddenCharacters.conflict)];
      const odd = oddSignIn(line);
      return odd ? [problemAt(at(odd.index + 1), 'odd-signs', odd.wording)] : [];
    });
}

/** The first sign of a text that nobody can read, and what to say of it. */
export function oddSignIn(text: string): { index: number; wording: Wording } | undefined {
  const match = ODD.exec(text);
  if (!match) return undefined;
  const name = nameOf(match[0].codePointAt(0)!);
  const kind = LOST.test(match[0]) ? 'lost' : 'unseen';
  return { index: match.index, wording: (words) => words.forbiddenCharacters[kind](name) };
}

/** 0x200b -> `U+200B`. */
const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
