import type { Lang } from '../languages/index.ts';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { idOf, isElement, parseMarkdown } from '../markdown/index.ts';
import { attributesOf, type Figure, readFigure } from '../tables/index.ts';

/** What is read from a text without compiling it. */
export interface TextSummary {
  /** Ids of its blocks, headings among them. */
  blocks: string[];
  headings: HeadingInText[];
  figures: Figure[];
  /** Ids of the editor's notes that it sets. */
  notes: string[];
  /** What stands in 《》: the laws and books that it names. */
  titles: string[];
}

export interface HeadingInText {
  depth: number;
  id: string;
  text: string;
}

/** A figure as the list of figures names it. */
export type ListedFigure = Pick<Figure, 'id' | 'chart' | 'title' | 'printed'>;

/** Of a text without frontmatter. Throws a VFileMessage when it cannot be parsed. */
export function summarize(body: string, lang: Lang, tree: Root = parseMarkdown(body, lang)): TextSummary {
  return {
    blocks: tree.children.flatMap((node) => idOf(node) ?? []),
    headings: tree.children
      .filter((node): node is Heading => node.type === 'heading')
      .map((heading) => ({ depth: heading.depth, id: idOf(heading) ?? '', text: toString(heading) })),
    figures: elementsNamed(tree, 'Figure').flatMap((element) => readFigure(element, lang).figure ?? []),
    notes: elementsNamed(tree, 'Note').map((element) => attributesOf(element).id ?? ''),
    titles: titlesIn(body),
  };
}

const elementsNamed = (tree: Root, name: string) =>
  tree.children.filter(isElement).filter((element) => element.name === name);

/** The words between 《 and the 》 that closes it: a title may hold another. One that does not close on its line is none. */
export function titlesIn(text: string): string[] {
  const titles = new Set<string>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[《》\n]/g)) {
    if (sign === '《') open.push(index + 1);
    else if (sign === '\n') open.length = 0;
    else if (open.length > 0) titles.add(text.slice(open.pop(), index));
  }
  return [...titles];
}
