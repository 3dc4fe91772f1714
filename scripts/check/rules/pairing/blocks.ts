import {
  type Block,
  positionOfNode,
  type Problem,
  problemAt,
  type TextFile,
  type Wording,
} from '../../../content/index.ts';
import { blockName } from '../../block-names.ts';
import { placeIn } from '../../place-in.ts';
import { type BlockPair, alignBlocks, type TranslatedPage } from '../../aligned-blocks.ts';
import type { Side } from '../../../numbers/index.ts';
import { comparedBlocks } from './insides.ts';

/** More than these gaps in one file, and only the first is reported: what follows is likely its consequence. */
const MOST = 3;

/** Blocks that one language lacks, or has in another place, and pairs that differ inside. */
export function pairedBlocks(pages: TranslatedPage): Problem[] {
  const pairs = alignBlocks(pages);
  const gaps = gapsIn(pairs);
  const reported = gaps.length > MOST ? gaps.slice(0, 1) : gaps;
  return [...reported.map((gap) => gapProblem(pages, gap)), ...pairs.flatMap((pair) => comparedBlocks(pages, pair))];
}

/** Blocks without a partner that stand together, and the pair before them. */
interface Gap extends Record<Side, Block[]> {
  before?: BlockPair;
}

function gapsIn(pairs: BlockPair[]): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  let before: BlockPair | undefined;
  for (const pair of pairs) {
    const { source, translation } = pair;
    if (source && translation) {
      [open, before] = [undefined, pair];
      continue;
    }
    if (!open) gaps.push((open = { source: [], translation: [], before }));
    if (source) open.source.push(source);
    if (translation) open.translation.push(translation);
  }
  return gaps;
}

/** Where both have something that does not fit, the translation is held against the source; else the surplus is named. */
function gapProblem(pages: TranslatedPage, gap: Gap): Problem {
  const side: Side = gap.translation.length > 0 ? 'translation' : 'source';
  const other: Side = side === 'source' ? 'translation' : 'source';
  const [block] = gap[side];
  const [partner] = gap[other];
  const place = positionOfNode(pages[side].path.file, block!.node);
  return problemAt(
    place,
    'pairing',
    partner ? otherBlock(pages, block!, partner) : surplusBlock(pages[other], gap[side], gap.before?.[other]),
  );
}

const otherBlock =
  ({ source }: TranslatedPage, block: Block, partner: Block): Wording =>
  (words) =>
    words.pairing.otherBlock(blockName(block, words), blockName(partner, words), placeIn(source, partner.line));

const surplusBlock =
  (page: TextFile, [block, ...more]: Block[], before: Block | undefined): Wording =>
  (words) =>
    words.pairing.surplusBlock(blockName(block!, words), more.length, placeIn(page, before?.line ?? 1));
