import type { Rule } from '../content.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { type Words, wordsOfPage } from '../words.ts';

/** Signs of emphasis that were meant to make a word bold and stand in the text as they are. */
export const bold: Rule = ({ pages }) => pages.flatMap((page) => wordsOfPage(page).flatMap(leftOver));

/** `**` and `~~` anywhere; a single `*` or `_` that has a partner around words. Addresses and `snake_case` are no emphasis. */
const SIGNS = /\*{2,}|~~+|(?<![\w*])__(?=\S)|(?<=\S)__(?![\w*])|\*(?=[^\s*][^*]*\*)|(?<![A-Za-z0-9_/.=&?-])_(?=[^\s_][^_]*_)|(?<=\p{Script=Han})_(?=\S)/gu;

function leftOver(words: Words): Problem[] {
  if (words.kind === 'attribute') return inAttribute(words);
  const [first] = [...words.text.matchAll(SIGNS)].filter(({ index }) => !words.escaped(index));
  return first ? [problemAt(words.at(first.index), 'bold', say(first[0]))] : [];
}

/** An attribute is plain text: no sign in it makes anything bold. */
function inAttribute(words: Words): Problem[] {
  const match = /\*\*|~~/.exec(words.text);
  return match ? [problemAt(words.at(match.index), 'bold', plain(match[0]))] : [];
}

const say = (sign: string): Problem['say'] => ({
  en: [`${sign} stands in the text as it is and makes nothing bold`, 'a pair of signs right at the words, no space inside: **words**', `close the pair and take spaces out, or write ${sign.replace(/./g, '\\$&')} for the sign itself`],
  zh: [`${sign}原样留在文字里，没有起作用`, '成对紧贴文字，里面没有空格：**文字**', `补齐一对并去掉空格；要写符号本身就写${sign.replace(/./g, '\\$&')}`],
});
const plain = (sign: string): Problem['say'] => ({
  en: [`${sign} stands in an attribute`, 'plain text', 'take it away'],
  zh: [`属性里有${sign}`, '属性只能是纯文字', '删去'],
});
