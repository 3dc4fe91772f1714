import type { Lang } from '../../languages/index.ts';
import type { Side } from '../../numbers/index.ts';
import type { Block } from '../../content/index.ts';
import { alignBlocks, alignFootnotes, type TranslatedPage } from '../aligned-blocks.ts';
import { type FileTimes, latestIn } from './times.ts';

/** A block that was changed in one language after the same block in another was: the other may have fallen behind. */
export interface Behind {
  changed: DatedBlock;
  behind: DatedBlock;
}

export interface DatedBlock {
  lang: Lang;
  block: Block;
  /** Seconds since 1970. */
  at: number;
}

/** Those of a file in two languages, in the order of the text. */
export function blocksBehind(pages: TranslatedPage, times: Record<Side, FileTimes>): Behind[] {
  return [...alignBlocks(pages), ...alignFootnotes(pages)].flatMap(({ source, translation }) => {
    if (!source || !translation) return [];
    const [one, other] = [
      { lang: pages.source.path.lang, block: source, at: timeOf(source, times.source) },
      { lang: pages.translation.path.lang, block: translation, at: timeOf(translation, times.translation) },
    ];
    if (one.at === other.at) return [];
    return [one.at > other.at ? { changed: one, behind: other } : { changed: other, behind: one }];
  });
}

const timeOf = ({ node, line }: Block, times: FileTimes): number =>
  latestIn(times, line, node.position?.end.line ?? line);
