import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';

/** Printed number at the head of a heading: `1.1.2 全国网上零售额` -> `1.1.2`. */
const PRINTED = /^(\d+(?:\.\d+)+)\s/;

/** Blocks that get an id of their own, so that a language switch and a citation can land on them. */
const NUMBERED = new Set(['paragraph', 'list', 'descriptionList', 'blockquote', 'table', 'code', 'math']);

/**
 * Gives headings and blocks ids that are the same in both languages, because both have the same blocks in
 * the same order: `## 1.1.2 …` -> `s1.1.2`, the second unnumbered heading under it `s1.1.2-h2`, the third
 * block under a heading `s1.1.2-p3`. Before the first heading: `h1`, `p1`. The frontmatter may give names to the
 * first headings (`anchors`), and the blocks below them follow: `licence`, `licence-p1`.
 */
export function blockIds() {
  return (tree: Root, { data }: VFile) => assignIds(tree, anchorsIn(data.astro?.frontmatter));
}

/** The names of headings that frontmatter gives; none, where it gives none. */
export const anchorsIn = (frontmatter: object | undefined): readonly string[] =>
  (frontmatter as { anchors?: string[] } | undefined)?.anchors ?? [];

export function assignIds(tree: Root, anchors: readonly string[] = []): void {
  let numbered = '';
  let scope = '';
  let headings = 0;
  let blocks = 0;
  const names = anchors.values();
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const name = names.next().value;
      const number = printedNumber(node);
      if (name) [numbered, scope, headings] = [name, name, 0];
      else if (number) [numbered, scope, headings] = [`s${number}`, `s${number}`, 0];
      else scope = join(numbered, `h${++headings}`);
      blocks = 0;
      setId(node, scope);
    } else if (NUMBERED.has(node.type)) {
      setId(node, join(scope, `p${++blocks}`));
    }
  }
}

/** The printed number of a heading, if it begins with one. */
export const printedNumber = (heading: Heading): string | undefined => PRINTED.exec(toString(heading))?.[1];

/** The id that `assignIds` gave. */
export const idOf = (node: RootContent): string | undefined =>
  (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;

const join = (scope: string, part: string): string => (scope ? `${scope}-${part}` : part);

function setId(node: RootContent, id: string): void {
  const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
  data.hProperties = { ...data.hProperties, id };
}
