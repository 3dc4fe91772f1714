import type { Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { facts } from '../../languages/index.ts';
import type { Source } from '../source.ts';
import { footnotesIn } from './footnotes.ts';
import { handlersWith } from './handlers.ts';
import { walk, words } from './hast.ts';
import { wholeAddress } from './links.ts';

/**
 * The whole report as one plain Markdown file (CommonMark with GitHub's tables and footnotes): figures are their tables,
 * with title, unit, source and notes; footnotes are numbered through; links are whole.
 */
export function markdownOf({ article, url, lang }: Pick<Source, 'article' | 'url' | 'lang'>): string {
  const tree = prepared(fromHtml(article, { fragment: true }), url);
  const footnotes = footnotesIn(tree);
  const handlers = handlersWith(footnotes, facts(lang).separators.colon);
  const convert = (root: HastRoot) => toMdast(root, { handlers }) as Root;
  const body = convert(tree);
  for (const { number, content } of footnotes.items)
    body.children.push({
      type: 'footnoteDefinition',
      identifier: String(number),
      children: convert(content).children as BlockContent[],
    });
  return toMarkdown(body, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/** Links are whole, and columns of numbers say by their attribute that they stand at the right. */
function prepared(tree: HastRoot, report: string): HastRoot {
  walk(tree, (element) => {
    const { properties } = element;
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string') properties[name] = wholeAddress(properties[name], report);
    if (words(element).includes('number')) properties['align'] = 'right';
  });
  return tree;
}
