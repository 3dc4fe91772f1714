import type { Lang } from '../../languages/index.ts';
import type { Block } from '../../content/blocks.ts';
import { otherLang } from '../block-names.ts';
import { type BlockPair, alignBlocks, alignFootnotes, type TranslatedPage } from '../aligned-blocks.ts';
import { type FileTimes, latestIn } from './times.ts';

/** A block that was changed in one language after its twin in the other was: the twin may have fallen behind. */
export interface Behind {
  /** The language in which it was changed last. */
  changed: Lang;
  block: Block;
  twin: Block;
  at: number;
  twinAt: number;
}

/** Those of a file in both languages, in the order of the text. */
export function blocksBehind(twins: TranslatedPage, times: Record<Lang, FileTimes>): Behind[] {
  return [...alignBlocks(twins), ...alignFootnotes(twins)].flatMap(({ zh, en }: BlockPair) => {
    if (!zh || !en) return [];
    const blocks = { zh, en };
    const at = { zh: timeOf(zh, times.zh), en: timeOf(en, times.en) };
    if (at.zh === at.en) return [];
    const changed: Lang = at.zh > at.en ? 'zh' : 'en';
    const other = otherLang(changed);
    return [{ changed, block: blocks[changed], twin: blocks[other], at: at[changed], twinAt: at[other] }];
  });
}

const timeOf = ({ node, line }: Block, times: FileTimes): number =>
  latestIn(times, line, node.position?.end.line ?? line);
