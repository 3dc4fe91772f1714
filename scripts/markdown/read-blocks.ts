import './html-of-nodes.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readCallouts } from './callouts.ts';
import { readDescriptionLists } from './description-lists.ts';
import { readDisplayed } from './formulas.ts';
import { readQuotations } from './quotations.ts';
import { readReferences } from './references.ts';

/** What Markdown's own syntax leaves to be read: the same for pages, checks and search. `source` is the tree's text. */
export function readBlocks(tree: Root, source: string): void {
  readCallouts(tree, source);
  readQuotations(tree, source);
  readDescriptionLists(tree, source);
  readDisplayed(tree);
  readReferences(tree);
}

export function readBlocksIn() {
  return (tree: Root, file: VFile): void => readBlocks(tree, String(file));
}
