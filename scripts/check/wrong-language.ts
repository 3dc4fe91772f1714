import type { Lang } from '../languages/index.ts';
import { type Block, blocksOf } from '../content/blocks.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { TextFile } from '../content/library.ts';
import { flatText } from '../content/flat-text.ts';
import { otherLang } from './block-names.ts';

const TEXTS = new Set<Block['kind']>(['heading', 'paragraph', 'list', 'blockquote']);

/** Whether a block of words is still in the other language: copied there to be translated, and forgotten. */
export const isUntranslated = (block: Block, page: TextFile): boolean => untranslatedIn(page).has(block);

const untranslatedIn = memoizeByObject((page: TextFile): Set<Block> => {
  const other = otherLang(page.path.lang);
  return new Set(
    blocksOf(page).body.filter((block) => TEXTS.has(block.kind) && isIn(flatText(block.node, page.body).text, other)),
  );
});

/** Chinese has hardly a word in Latin letters, English no Chinese character. Too short a text may be a name: `MCN`. */
export function isIn(text: string, lang: Lang): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return lang === 'zh' ? characters >= 4 && words * 10 < characters : characters === 0 && words >= 4;
}
