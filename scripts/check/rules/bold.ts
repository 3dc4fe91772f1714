import type { Emphasis, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  allPassages,
  isDataFile,
  type Passage,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
} from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';

/**
 * Signs of emphasis that were meant to make a word bold and stand in the text as they are; and signs that were meant to
 * be seen, as in `2*3*4`, and make something italic or bold.
 */
export const bold: Rule = (content) => [...allPassages(content).flatMap(leftOver), ...content.pages.flatMap(eaten)];

/** `**` and `~~` anywhere; a single `*` or `_` that has a partner around words. Addresses and `snake_case` are no emphasis. */
const SIGNS = new RegExp(
  [
    String.raw`\*{2,}`,
    String.raw`~~+`,
    String.raw`(?<![\w*])__(?=\S)`,
    String.raw`(?<=\S)__(?![\w*])`,
    String.raw`\*(?=[^\s*][^*]*\*)`,
    String.raw`(?<![A-Za-z0-9_/.=&?-])_(?=[^\s_][^_]*_(?!\w))`,
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
  // A data file has footnotes of its own, whose marks stand behind titles, too.
  const isNote = match?.[0].startsWith('[^') && isDataFile(passage.at(0).file);
  return match && !isNote
    ? [
        problemAt(passage.at(match.index), 'bold', (words) =>
          words.bold.inValue(match[0], passage.kind === 'attribute'),
        ),
      ]
    : [];
}

const eaten = (page: TextFile): Problem[] =>
  nodesIn(page.tree, 'emphasis', 'strong').flatMap(({ node }) => {
    const around = aroundOf(node, page.body);
    if ((node.type === 'strong' ? isMeantBold : isMeantItalic)(around)) return [];
    const sign = node.type === 'strong' ? around.sign.repeat(2) : around.sign;
    return [problemAt(positionOfNode(page.path.file, node), 'bold', (words) => words.bold.eaten(sign, around.text))];
  });

/** What is emphasized, and where: the characters on both sides, and the line without its code. */
interface Around {
  text: string;
  before: string;
  after: string;
  sign: string;
  line: string;
}

function aroundOf(node: Emphasis | Strong, body: string): Around {
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
  const lineEnd = body.indexOf('\n', end);
  return {
    text: toString(node),
    before: body[start - 1] ?? '',
    after: body[end] ?? '',
    sign: body[start]!,
    line: body.slice(body.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? undefined : lineEnd).replace(/`[^`]*`/g, ''),
  };
}

const HAN = /\p{Script=Han}/u;
/** What comes first in a list of things, or after one: 合计*和小计*. */
const JOINS = /^(?:[和与及或、，,]|and\b|or\b)/;

/**
 * Italics have words in them. They touch no digits and no Latin letters, as factors do (`2*3*4`, `a*b*c`, `长*宽*高=体积`),
 * and neither begin nor end in the middle of a sentence, as what stands between two stars of notes does.
 */
function isMeantItalic({ text, before, after, sign, line }: Around): boolean {
  if (!/\p{L}/u.test(text) || /[\w]/.test(before + after)) return false;
  if (/^[，。、；：！？,.;:!?)）】》”’%]|[，、；,;（(《“‘]$/.test(text)) return false;
  if (HAN.test(before + after) && (/[=＝]/.test(line) || JOINS.test(text))) return false;
  return sign !== '_' || !/^(?:[A-Za-z]{1,2}|[\w-]*[\d_][\w-]*)$/.test(text);
}

/** Bold may stand anywhere; but `2**3**4` is a sum, and what is bold in 张**和李** or 张**、李** joins two hidden names. */
const isMeantBold = ({ text, before, after }: Around): boolean =>
  !/^(?:[和与及或，,;；/\s]+|and|or)$|^、/.test(text) && (/\p{L}/u.test(text) || !/\d/.test(before + after));
