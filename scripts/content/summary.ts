import type { Lang } from '../languages/index.ts';
import type { FootnoteDefinition, Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { idOf, isElement, isReference, isValue, nodesIn, parseMarkdown, pictureBlocks } from '../markdown/index.ts';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { MarkedCells } from '../markdown/index.ts';
import { attributesOf, type Figure, markedSource, readFigure } from '../tables/index.ts';

/** What is read from a text without compiling it. */
export interface TextSummary {
  /** Ids of its blocks, headings among them. */
  blocks: string[];
  headings: HeadingInText[];
  figures: Figure[];
  /** By figure, what of its cells is more than text; left out where no cell is. */
  marked?: Record<string, MarkedCells>;
  /** Pictures that it shows, by the names that it gives them. */
  pictures: string[];
  /** Ids of the editor's notes that it sets. */
  notes: string[];
  /** Links without words that it has, as they are written. */
  references: string[];
  /** Values of indicators that stand in its words; left out where there are none. */
  values?: ValueInText[];
  /** What stands in 《》: the laws and books that it names. */
  titles: string[];
}

/** A `<Value>`: its attributes, its words, the block that has it and its place in the file. */
interface ValueInText extends Partial<Record<'indicator' | 'period' | 'place' | 'qualifier', string>> {
  text: string;
  block: string;
  line: number;
  column: number;
}

export interface HeadingInText {
  depth: number;
  id: string;
  text: string;
}

/** Of a text without frontmatter. Throws a VFileMessage when it cannot be parsed. */
export function summarize(body: string, lang: Lang, tree: Root = parseMarkdown(body, lang)): TextSummary {
  const { figures, marked } = figuresIn(tree, body, lang);
  const values = valuesIn(tree);
  return {
    blocks: tree.children.flatMap((node) => idOf(node) ?? []),
    headings: tree.children
      .filter((node): node is Heading => node.type === 'heading')
      .map((heading) => ({ depth: heading.depth, id: idOf(heading) ?? '', text: toString(heading) })),
    figures,
    ...(marked && { marked }),
    pictures: pictureBlocks(tree).flatMap(({ images }) => images.map(({ url }) => url)),
    notes: elementsNamed(tree, 'Note').map((element) => attributesOf(element).id ?? ''),
    references: referencesIn(tree),
    titles: titlesIn(body),
    ...(values.length > 0 && { values }),
  };
}

/** Figures with what their footnotes say, and the Markdown of their cells that plain text would lose. */
function figuresIn(tree: Root, body: string, lang: Lang): Pick<TextSummary, 'figures' | 'marked'> {
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const marked: [string, MarkedCells][] = [];
  const figures = elementsNamed(tree, 'Figure').flatMap((element): Figure[] => {
    const { figure, table } = readFigure(element, lang);
    if (!figure || !table) return [];
    const cells = markedSource(table);
    if (cells.length === 0) return [figure];
    const ofFile = notesOfFile(element);
    const named = definitions.filter(({ identifier }) => namesNote(element, identifier));
    const sourceOf = (node: { position?: Root['position'] }) =>
      body.slice(node.position!.start.offset, node.position!.end.offset);
    marked.push([
      figure.id,
      ofFile
        ? {
            cells: cells.map(({ data }) => (data as { source: string }).source),
            definitions: Object.entries(ofFile).map(([label, text]) => `[^${label}]: ${asMarkdown(text)}`),
            ofFile: true,
          }
        : {
            cells: cells.map(({ children: [first, ...rest] }) =>
              body.slice(first!.position!.start.offset, (rest.at(-1) ?? first)!.position!.end.offset),
            ),
            definitions: named.map(sourceOf),
          },
    ]);
    const notes = ofFile ?? Object.fromEntries(named.map((node) => [node.identifier, plainNote(node)]));
    return [Object.keys(notes).length > 0 ? { ...figure, notes } : figure];
  });
  return marked.length > 0 ? { figures, marked: Object.fromEntries(marked) } : { figures };
}

/** Plain text as Markdown that says the same. */
const asMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`);

/** What the footnotes say that a data file names, by label; undefined for a table that stands in the text. */
function notesOfFile(element: MdxJsxFlowElement): Record<string, string> | undefined {
  if (attributesOf(element).data === undefined) return undefined;
  const { notes = {} } = (element.data ?? {}) as { notes?: Record<string, string> };
  return Object.fromEntries(Object.entries(notes).filter(([label]) => namesNote(element, label)));
}

const namesNote = (element: MdxJsxFlowElement, label: string): boolean =>
  nodesIn(element, 'footnoteReference').some(({ node }) => node.identifier === label);

const plainNote = (note: FootnoteDefinition): string => note.children.map((child) => toString(child)).join(' ');

const elementsNamed = (tree: Root, name: string) =>
  tree.children.filter(isElement).filter((element) => element.name === name);

const valuesIn = (tree: Root): ValueInText[] =>
  tree.children.flatMap((block) =>
    nodesIn(block, 'mdxJsxTextElement')
      .map(({ node }) => node)
      .filter(isValue)
      .map((node) => {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        const { indicator, period, place, qualifier } = attributesOf(node);
        const said = Object.entries({ indicator, period, place, qualifier }).filter(([, value]) => value !== undefined);
        return { ...Object.fromEntries(said), text: toString(node), block: idOf(block) ?? '', line, column };
      }),
  );

const referencesIn = (tree: Root): string[] => [
  ...new Set(
    nodesIn(tree, 'link')
      .filter(({ node }) => isReference(node))
      .map(({ node }) => node.url),
  ),
];

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
