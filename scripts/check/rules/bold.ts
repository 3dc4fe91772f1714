import { allPassages, type Passage, type Problem, problemAt, type Rule } from '../../content/index.ts';

/** Signs of emphasis that were meant to make a word bold and stand in the text as they are. */
export const bold: Rule = (content) => allPassages(content).flatMap(leftOver);

/** `**` and `~~` anywhere; a single `*` or `_` that has a partner around words. Addresses and `snake_case` are no emphasis. */
const SIGNS = new RegExp(
  [
    String.raw`\*{2,}`,
    String.raw`~~+`,
    String.raw`(?<![\w*])__(?=\S)`,
    String.raw`(?<=\S)__(?![\w*])`,
    String.raw`\*(?=[^\s*][^*]*\*)`,
    String.raw`(?<![A-Za-z0-9_/.=&?-])_(?=[^\s_][^_]*_)`,
    String.raw`(?<=\p{Script=Han})_(?=\S)`,
  ].join('|'),
  'gu',
);

function leftOver(passage: Passage): Problem[] {
  if (passage.kind === 'attribute' || passage.kind === 'yaml') return inValue(passage);
  const [first] = [...passage.text.matchAll(SIGNS)].filter(({ index }) => !passage.escaped(index));
  return first ? [problemAt(passage.at(first.index), 'bold', (words) => words.bold.noEffect(first[0]))] : [];
}

/** Print hides names as 张**, so stars behind a word mark nothing. */
const IN_VALUE = /(?<![\p{L}\d])\*\*(?=[\p{L}\d])|~~|\[\^[^\]]*\]|\[[^\]]*\]\([^)]*\)/u;

/** An attribute or a value of YAML is plain text: no sign in it makes anything bold, nor a footnote, nor a link. */
function inValue(passage: Passage): Problem[] {
  const match = IN_VALUE.exec(passage.text);
  return match
    ? [
        problemAt(passage.at(match.index), 'bold', (words) =>
          words.bold.inValue(match[0], passage.kind === 'attribute'),
        ),
      ]
    : [];
}
