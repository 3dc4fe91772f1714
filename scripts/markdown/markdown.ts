import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lang } from '../languages/index.ts';
import { assignIds, blockIds } from './block-ids.ts';
import { calloutTitles } from './callouts.ts';
import { codeBlocks } from './code-blocks.ts';
import { components } from './components.ts';
import { drawFormulas, formulaElements } from './formulas.ts';
import { joinSoftBreaksIn, joinSoftBreaksInTree } from './join-soft-breaks.ts';
import { keptNumbers } from './kept-numbers.ts';
import { links } from './links.ts';
import { pictures } from './pictures.ts';
import { locateText, type TextLocation } from './location.ts';
import { footnoteLabels } from './footnote-labels.ts';
import { headingLinks } from './heading-links.ts';
import { quotationFigures } from './quotations.ts';
import { readBlocks, readBlocksIn } from './read-blocks.ts';
import { referenceComponents } from './references.ts';
import { syntax } from './syntax.ts';
import { tables } from './tables.ts';
import { values } from './values.ts';

/**
 * The one Markdown set-up: pages, checks, search and tests all read content through it. Options of the site's Markdown
 * processor. `base` is the site's sub-path, without a slash at its end; `locate` tells where a file stands in the library,
 * which has these `languages`. What a text becomes depends on these, its words and its place alone: whatever
 * needs another file is a component that asks the library when it is drawn.
 */
export function markdownOptions(
  base: string,
  locate: (path: string) => TextLocation | undefined,
  languages: readonly Lang[],
) {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      ...syntax,
      [locateText, { locate }],
      readBlocksIn,
      joinSoftBreaksIn,
      blockIds,
      calloutTitles,
      quotationFigures,
      formulaElements,
      components,
      pictures,
      referenceComponents,
      values,
      [links, { base }],
    ],
    rehypePlugins: [footnoteLabels, tables, codeBlocks, drawFormulas, keptNumbers, [headingLinks, { base, languages }]],
  };
}

const parser = unified().use(remarkParse).use(remarkMdx).use(syntax);

/**
 * The text of a content file (without frontmatter) as a tree with ids and positions, lines joined as the page of a
 * text in this language has them, and the first headings named as its frontmatter says.
 * Throws a VFileMessage with line and column when the MDX cannot be parsed.
 */
export function parseMarkdown(text: string, lang?: Lang, anchors?: readonly string[]): Root {
  const tree = parser.parse(text) as Root;
  readBlocks(tree, text);
  joinSoftBreaksInTree(tree, lang);
  assignIds(tree, anchors);
  return tree;
}
