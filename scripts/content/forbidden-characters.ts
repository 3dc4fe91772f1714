import { problemAt } from './position.ts';
import type { Position, Problem } from './problem.ts';

/** A paragraph is one line; the longest of a printed report has some thousand characters. */
const LONGEST_LINE = 20_000;

/** Control characters, marks that turn the direction of reading, and signs without width: nobody sees them. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/;

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
      const column = line.search(UNSEEN);
      if (column < 0) return [];
      const name = nameOf(line.charCodeAt(column));
      return [problemAt(at(column + 1), 'odd-signs', (words) => words.forbiddenCharacters.unseen(name))];
    });
}

/** 0x200b -> `U+200B`. */
const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
