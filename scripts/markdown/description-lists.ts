import type { Paragraph, Parents, Root } from 'mdast';
import { nodesNow } from './nodes.ts';
import { beginningOf, linesOfParagraph, type ParagraphLine, paragraphOf, withoutBeginning } from './paragraph-lines.ts';

/** Terms and what is said of each, in order: paragraphs, so that all that reads paragraphs reads them. */
interface DescriptionList {
  type: 'descriptionList';
  children: Paragraph[];
  position?: Paragraph['position'];
  data?: object;
}

/** The colon before a description, as PHP Markdown Extra has it: `: what it means`. */
const COLON = /^:[ \t]+/;

/**
 * A line, and under it one or more that begin with a colon and a space, are a term and its descriptions. Such paragraphs
 * one after another are one list; one that begins with the colon goes on with the list above it.
 */
export function readDescriptionLists(tree: Root, source: string): void {
  for (const parent of new Set(nodesNow(tree, 'paragraph').map(({ parent }) => parent!))) readIn(parent, source);
}

function readIn(parent: Parents, source: string): void {
  const children: (Parents['children'][number] | DescriptionList)[] = [];
  for (const node of parent.children) {
    const before = children.at(-1);
    const list = before?.type === 'descriptionList' ? before : undefined;
    const parts =
      node.type === 'paragraph' ? partsOf(linesOfParagraph(node, source), source, list !== undefined) : undefined;
    if (!parts) children.push(node);
    else if (list) Object.assign(list, joined(list, parts, node.position));
    else
      children.push({
        type: 'descriptionList',
        children: parts,
        position: node.position,
        data: { hName: 'dl' },
      });
  }
  parent.children = children as typeof parent.children;
}

const joined = ({ children, position }: DescriptionList, more: Paragraph[], end: Paragraph['position']) => ({
  children: [...children, ...more],
  position: position && end && { start: position.start, end: end.end },
});

/** The terms and descriptions of a paragraph; undefined where it has none. */
function partsOf(lines: ParagraphLine[], source: string, goesOn: boolean): Paragraph[] | undefined {
  const isDescription = lines.map((line) => COLON.test(beginningOf(line, source)));
  const first = isDescription.indexOf(true);
  if (first < 0 || (first === 0 && !goesOn)) return undefined;
  const descriptions: ParagraphLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (isDescription[index])
      descriptions.push([withoutBeginning(line, COLON.exec(beginningOf(line, source))![0].length)]);
    else descriptions.at(-1)?.push(line);
  }
  return [
    ...lines.slice(0, first).map((line) => paragraphOf([line], { data: { hName: 'dt' } })),
    ...descriptions.map((some) => paragraphOf(some, { data: { hName: 'dd' } })),
  ];
}

declare module 'mdast' {
  interface BlockContentMap {
    descriptionList: DescriptionList;
  }
  interface RootContentMap {
    descriptionList: DescriptionList;
  }
}
