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
import { type BlockPair, alignBlocks, isSameKind, type TranslatedPage } from '../../aligned-blocks.ts';
import type { Side } from '../../../numbers/index.ts';
import { type LonePassage, lonePassages } from '../../aligned-texts.ts';
import { comparedBlocks } from './insides.ts';

/** Blocks that one language lacks, or has in another place, and pairs that differ inside. */
export function pairedBlocks(pages: TranslatedPage): Problem[] {
  const pairs = alignBlocks(pages);
  const gaps = gapsIn(pairs);
  return [
    ...gaps.map((gap) => gapProblem(pages, gap)),
    ...pairs.flatMap((pair) => comparedBlocks(pages, pair)),
    ...lonePassages(pages).map((lone) => loneProblem(pages, lone)),
  ];
}

/** A paragraph inside a list that the other language lacks, though its list has as many items. */
function loneProblem(pages: TranslatedPage, { side, passage, beside }: LonePassage): Problem {
  const other = pages[side === 'source' ? 'translation' : 'source'];
  return problemAt(passage.at(0), 'pairing', (words) =>
    words.pairing.surplusBlock(words.blocks.paragraph(), 0, placeIn(other, beside.line)),
  );
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
    partner
      ? isSameKind(block!, partner)
        ? unlikeBlock(pages, block!, partner)
        : otherBlock(pages, block!, partner)
      : surplusBlock(pages[other], gap[side], gap.before?.[other]),
  );
}

const otherBlock =
  ({ source }: TranslatedPage, block: Block, partner: Block): Wording =>
  (words) =>
    words.pairing.otherBlock(blockName(block, words), blockName(partner, words), placeIn(source, partner.line));

/** Of one kind, and with nothing in common: neither a number nor a name. */
const unlikeBlock =
  ({ source }: TranslatedPage, block: Block, partner: Block): Wording =>
  (words) =>
    words.pairing.unlikeBlock(blockName(block, words), blockName(partner, words), placeIn(source, partner.line));

const surplusBlock =
  (page: TextFile, [block, ...more]: Block[], before: Block | undefined): Wording =>
  (words) =>
    words.pairing.surplusBlock(blockName(block!, words), more.length, placeIn(page, before?.line ?? 1));
