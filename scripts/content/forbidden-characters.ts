import type { Problem } from './problem.ts';

/** A paragraph is one line; the longest of a printed report has some thousand characters. */
const LONGEST_LINE = 20_000;

/** Control characters, marks that turn the direction of reading, and signs without width: nobody sees them. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/;

/** What a program for versions writes where two people changed the same line. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/;

/** What a file may not hold, whatever it is: told before it is read, because later steps would stumble over it. */
export function forbiddenCharacters(file: string, text: string): Problem[] {
  return text
    .replace(/^\ufeff/, ' ')
    .split('\n')
    .flatMap((line, index): Problem[] => {
      const place = { file, line: index + 1, rule: 'odd-signs', severity: 'error' as const };
      if (line.length > LONGEST_LINE) return [{ ...place, column: LONGEST_LINE, message: tooLong(line.length) }];
      if (CONFLICT.test(line)) return [{ ...place, column: 1, message: conflict }];
      const at = line.search(UNSEEN);
      return at < 0 ? [] : [{ ...place, column: at + 1, message: unseen(line.charCodeAt(at)) }];
    });
}

function unseen(code: number): Problem['message'] {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    en: [
      `a sign that nobody sees stands here (${name})`,
      'letters, digits and punctuation',
      'delete it and write the words around it anew',
    ],
    zh: [`这里有一个看不见的字符（${name}）`, '应只有文字、数字和标点', '删去它，重新输入前后的文字'],
  };
}

const conflict: Problem['message'] = {
  en: [
    'two versions of this place stand here, not yet put together (<<<<<<<, >>>>>>>)',
    'one text',
    'keep what is right and delete the lines with these marks and =======',
  ],
  zh: [
    '这里两个版本的文字还没有合并（<<<<<<<、>>>>>>>）',
    '应只有一种文字',
    '留下正确的文字，删去这些标记和=======所在的行',
  ],
};

const tooLong = (length: number): Problem['message'] => ({
  en: [`this line has ${length} characters`, `at most ${LONGEST_LINE}`, 'divide it into paragraphs'],
  zh: [`这一行有${length}个字符`, `最多${LONGEST_LINE}个`, '分成几段'],
});
