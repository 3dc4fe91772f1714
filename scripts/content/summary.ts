import type { Lang } from '../languages/index.ts';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/markdown.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { LAWS } from '../addresses.ts';
import { attributesOf, readFigure } from '../tables/read-figure.ts';
import type { Figure } from '../tables/types.ts';
import { idOf } from '../markdown/block-ids.ts';
import { isElement } from '../markdown/components.ts';

/** What is read from a text without compiling it. */
export interface TextSummary {
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

/**
 * What other pages show of a text besides its frontmatter: the lists of figures, notes and laws. All the rest is shown
 * on its own page, its figures' pages and the entry alone (scripts/cache/previous-build.ts), and may change without any
 * other page becoming another.
 */
export interface Seen extends Pick<TextSummary, 'notes' | 'titles'> {
  figures: ListedFigure[];
  /** Rows of the list of laws, where the text holds it. */
  laws: string[][];
}

/** A figure as the list of figures names it. */
export type ListedFigure = Pick<Figure, 'id' | 'chart' | 'title' | 'printed'>;

export const seenByOthers = ({ figures, notes, titles }: TextSummary): Seen => ({
  figures: figures.map(({ id, chart, title, printed }) => ({ id, chart, title, printed })),
  notes,
  titles,
  laws: figures.find(({ id }) => id === LAWS)?.table.rows.map((row) => row.map(({ text }) => text)) ?? [],
});

/** Of a text without frontmatter. Throws a VFileMessage when it cannot be parsed. */
export function summarize(body: string, lang: Lang, tree: Root = parseMarkdown(body)): TextSummary {
  return {
    headings: tree.children
      .filter((node): node is Heading => node.type === 'heading')
      .map((heading) => ({ depth: heading.depth, id: idOf(heading) ?? '', text: toString(heading) })),
    figures: elementsNamed(tree, 'Figure').flatMap((element) => readFigure(element, lang).figure ?? []),
    notes: elementsNamed(tree, 'Note').map((element) => attributesOf(element).id ?? ''),
    titles: titlesIn(body),
  };
}

/** What the pages of the other language show of it: whether a figure is there too, and which laws are named and listed. */
export const seenByTwin = ({ figures, titles, laws }: Seen) => ({ figures: figures.map(({ id }) => id), titles, laws });

interface Text {
  lang: Lang;
  body: string;
  /** Its tree, where somebody has parsed it; asked for only when the glimpse is not remembered. */
  tree?: Root;
}

/** Of many texts; those that were there before are not parsed again. */
export const summarizeAll = (texts: readonly Text[], memo: Cache): TextSummary[] =>
  texts.map((text) => {
    const body = text.body.trim();
    return memo.getOrCompute([text.lang, body], () => summarize(body, text.lang, text.tree));
  });

/** The memo of glimpses, which a build asks three times: after the check, for what pages are drawn from, and for the pages. */
export const openSummaries = (): Cache => openCache('glimpses');

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
