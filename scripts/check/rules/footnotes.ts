import type { FootnoteDefinition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { TextFile, Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { passagesOf } from '../../content/passages.ts';

/** Every footnote that is used is defined, once, and every one that is defined is used. */
export const footnotes: Rule = ({ pages }) =>
  pages.flatMap((page) => (page.tree ? [...undefinedIn(page), ...definitionsIn(page)] : []));

/** A mark without its definition is left in the text as it is written. So is one in full-width brackets. */
function undefinedIn(page: TextFile): Problem[] {
  const misspelt = new Set([...page.body.matchAll(/^\[\^([^\]\s]+)\]：/gm)].map(([, label]) => label));
  return passagesOf(page).flatMap((words) =>
    [...words.text.matchAll(/([[［【])[\^＾]([^\]］】\s]{1,60})[\]］】]([:：]?)/gu)].flatMap((match) => {
      const [mark, bracket, label, colon] = match as unknown as [string, string, string, string];
      if (words.escaped(match.index)) return [];
      const isWide = bracket !== '[' || !mark.startsWith('[^') || !mark.replace(/[:：]$/, '').endsWith(']');
      if (!isWide && !colon && misspelt.has(label)) return [];
      const say = isWide
        ? wide(mark)
        : colon === '：'
          ? wideColon(label)
          : colon
            ? notAtLineStart(label)
            : missing(label);
      return [problemAt(words.at(match.index), 'footnotes', say)];
    }),
  );
}

function definitionsIn({ tree, path }: TextFile): Problem[] {
  const used = new Set<string>();
  const definitions: FootnoteDefinition[] = [];
  visit(tree!, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') definitions.push(node);
  });
  const first = new Map<string, number>();
  return definitions.flatMap((node) => {
    const before = first.get(node.identifier);
    if (!before) first.set(node.identifier, node.position?.start.line ?? 1);
    const say = before
      ? twice(node.identifier, before)
      : !used.has(node.identifier)
        ? unused(node.identifier)
        : toString(node).trim() === ''
          ? empty(node.identifier)
          : undefined;
    return say ? [problemAt(positionOfNode(path.file, node), 'footnotes', say)] : [];
  });
}

const missing = (label: string): Problem['message'] => ({
  en: [
    `the footnote [^${label}] is not defined`,
    `[^${label}]: and its text, at the end of the file`,
    'add it, or correct the label',
  ],
  zh: [`脚注[^${label}]没有定义`, `文件末尾应有[^${label}]: 加注文`, '补上，或改正名称'],
});
const unused = (label: string): Problem['message'] => ({
  en: [
    `nothing points to the footnote [^${label}]`,
    `[^${label}] at the word that it is about`,
    'add the mark, or take the footnote away',
  ],
  zh: [`没有正文引用脚注[^${label}]`, `应在相关文字后写[^${label}]`, '补上引用，或删去这条脚注'],
});
const twice = (label: string, line: number): Problem['message'] => ({
  en: [
    `the footnote [^${label}] is defined already, on line ${line}`,
    'each footnote once',
    'give this one another label, or take it away',
  ],
  zh: [`脚注[^${label}]在第${line}行已有定义`, '每条脚注只能定义一次', '换个名称，或删去'],
});
const empty = (label: string): Problem['message'] => ({
  en: [`the footnote [^${label}] has no text`, `[^${label}]: and its text`, 'write the text'],
  zh: [`脚注[^${label}]没有注文`, `应是[^${label}]: 加注文`, '写上注文'],
});
const wide = (mark: string): Problem['message'] => ({
  en: [`${mark} is not read as a footnote`, '[^label] in half-width signs', 'write [ ^ ] in half-width'],
  zh: [`${mark}不会被当作脚注`, '应用半角符号写成[^名称]', '改成半角的[ ^ ]'],
});
const wideColon = (label: string): Problem['message'] => ({
  en: [
    `a full-width colon stands after [^${label}]`,
    `[^${label}]: with a half-width colon and a space`,
    'write : for ：',
  ],
  zh: [`[^${label}]后面是全角冒号`, `应是半角冒号加空格：[^${label}]: `, '把：改成:'],
});
const notAtLineStart = (label: string): Problem['message'] => ({
  en: [
    `[^${label}]: does not define a footnote here`,
    `[^${label}]: at the beginning of a line, with an empty line before it`,
    'move it to a line of its own',
  ],
  zh: [`这里的[^${label}]:没有被当作脚注的定义`, `[^${label}]:应在行首，前面空一行`, '另起一行'],
});
