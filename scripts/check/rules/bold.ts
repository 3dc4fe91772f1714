import type { Rule } from '../../content/library.ts';
import { problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { allPassages, type Passage } from '../../content/passages.ts';

/** Signs of emphasis that were meant to make a word bold and stand in the text as they are. */
export const bold: Rule = (content) => allPassages(content).flatMap(leftOver);

/** `**` and `~~` anywhere; a single `*` or `_` that has a partner around words. Addresses and `snake_case` are no emphasis. */
const SIGNS =
  /\*{2,}|~~+|(?<![\w*])__(?=\S)|(?<=\S)__(?![\w*])|\*(?=[^\s*][^*]*\*)|(?<![A-Za-z0-9_/.=&?-])_(?=[^\s_][^_]*_)|(?<=\p{Script=Han})_(?=\S)/gu;

function leftOver(words: Passage): Problem[] {
  if (words.kind === 'attribute' || words.kind === 'yaml') return inValue(words);
  const [first] = [...words.text.matchAll(SIGNS)].filter(({ index }) => !words.escaped(index));
  return first ? [problemAt(words.at(first.index), 'bold', say(first[0]))] : [];
}

/** Print hides names as 张**, so stars behind a word mark nothing. */
const IN_VALUE = /(?<![\p{L}\d])\*\*(?=[\p{L}\d])|~~|\[\^[^\]]*\]|\[[^\]]*\]\([^)]*\)/u;

/** An attribute or a value of YAML is plain text: no sign in it makes anything bold, nor a footnote, nor a link. */
function inValue(words: Passage): Problem[] {
  const match = IN_VALUE.exec(words.text);
  return match ? [problemAt(words.at(match.index), 'bold', plain(match[0], words.kind === 'attribute'))] : [];
}

const say = (sign: string): Problem['message'] => ({
  en: [
    `${sign} stands in the text as it is and makes nothing bold`,
    'a pair of signs right at the words, no space inside: **words**',
    `close the pair and take spaces out, or write ${sign.replace(/./g, '\\$&')} for the sign itself`,
  ],
  zh: [
    `${sign}原样留在文字里，没有起作用`,
    '成对紧贴文字，里面没有空格：**文字**',
    `补齐一对并去掉空格；要写符号本身就写${sign.replace(/./g, '\\$&')}`,
  ],
});
const plain = (sign: string, isAttribute: boolean): Problem['message'] => ({
  en: [`${sign} stands in ${isAttribute ? 'an attribute' : 'a value'}`, 'plain text', 'take it away'],
  zh: [`${isAttribute ? '属性' : '值'}里有${sign}`, `${isAttribute ? '属性' : '值'}只能是纯文字`, '删去'],
});
