import { toString } from 'mdast-util-to-string';
import {
  passagesOf,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';

/** Every footnote that is used is defined, once, and every one that is defined is used. */
export const footnotes: Rule = ({ pages }) =>
  pages.flatMap((page) => (page.tree ? [...undefinedIn(page), ...spacedIn(page), ...definitionsIn(page)] : []));

/** A mark without its definition is left in the text as it is written. So is one in full-width brackets. */
function undefinedIn(page: TextFile): Problem[] {
  const misspelt = new Set([...page.body.matchAll(/^\[\^([^\]\s]+)\]：/gm)].map(([, label]) => label));
  return passagesOf(page).flatMap((words) =>
    [...words.text.matchAll(/([[［【])[\^＾]([^\]］】\s]{1,60})[\]］】]([:：]?)/gu)].flatMap((match) => {
      const [mark, bracket, label, colon] = match as unknown as [string, string, string, string];
      // In a value no footnote can be called, which the rule on signs says.
      const isText = words.kind !== 'attribute' && words.kind !== 'yaml';
      if (!isText || words.escaped(match.index)) return [];
      const isWide = bracket !== '[' || !mark.startsWith('[^') || !mark.replace(/[:：]$/, '').endsWith(']');
      if (!isWide && !colon && misspelt.has(label)) return [];
      const wording: Wording = isWide
        ? (words) => words.footnotes.fullWidth(mark)
        : colon === '：'
          ? (words) => words.footnotes.wideColon(label)
          : colon
            ? (words) => words.footnotes.notAtLineStart(label)
            : (words) => words.footnotes.notDefined(label);
      return [problemAt(words.at(match.index), 'footnotes', wording)];
    }),
  );
}

/** `[^国家 统计局]: 注` has a space in its label: Markdown takes it for the address of a link. */
const spacedIn = ({ tree, path }: TextFile): Problem[] =>
  nodesIn(tree, 'definition').flatMap(({ node }) =>
    node.label?.startsWith('^')
      ? [
          problemAt(positionOfNode(path.file, node), 'footnotes', (words) =>
            words.footnotes.spaceInLabel(node.label!.slice(1)),
          ),
        ]
      : [],
  );

function definitionsIn({ tree, path }: TextFile): Problem[] {
  const used = new Set(nodesIn(tree, 'footnoteReference').map(({ node }) => node.identifier));
  const first = new Map<string, number>();
  return nodesIn(tree, 'footnoteDefinition').flatMap(({ node }) => {
    const before = first.get(node.identifier);
    if (!before) first.set(node.identifier, node.position?.start.line ?? 1);
    const wording: Wording | undefined = before
      ? (words) => words.footnotes.twice(node.identifier, before)
      : !used.has(node.identifier)
        ? (words) => words.footnotes.unused(node.identifier)
        : toString(node).trim() === ''
          ? (words) => words.footnotes.empty(node.identifier)
          : undefined;
    return wording ? [problemAt(positionOfNode(path.file, node), 'footnotes', wording)] : [];
  });
}
