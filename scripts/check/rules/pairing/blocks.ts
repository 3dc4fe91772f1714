import type { Block } from '../../../content/blocks.ts';
import { positionOfNode, problemAt, type Wording } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { otherLang, blockName } from '../../block-names.ts';
import { type BlockPair, alignBlocks, type TranslatedPage } from '../../aligned-blocks.ts';
import type { Lang } from '../../../languages/index.ts';
import { comparedBlocks } from './insides.ts';

/** More than these gaps in one file, and only the first is told: what follows is likely its consequence. */
const MOST = 3;

/** Blocks that one language lacks, or has in another place, and pairs that differ inside. */
export function pairedBlocks(twins: TranslatedPage): Problem[] {
  const pairs = alignBlocks(twins);
  const gaps = gapsIn(pairs);
  const told = gaps.length > MOST ? gaps.slice(0, 1) : gaps;
  return [...told.map((gap) => sayGap(twins, gap)), ...pairs.flatMap((pair) => comparedBlocks(twins, pair))];
}

/** Blocks without a partner that stand together, and the pair before them. */
interface Gap {
  zh: Block[];
  en: Block[];
  before?: BlockPair;
}

function gapsIn(pairs: BlockPair[]): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  let before: BlockPair | undefined;
  for (const { zh, en } of pairs) {
    if (zh && en) {
      [open, before] = [undefined, { zh, en }];
      continue;
    }
    if (!open) gaps.push((open = { zh: [], en: [], before }));
    if (zh) open.zh.push(zh);
    if (en) open.en.push(en);
  }
  return gaps;
}

/** Where both have something that does not fit, the English is held against the Chinese; else the surplus is named. */
function sayGap(twins: TranslatedPage, gap: Gap): Problem {
  const side: Lang = gap.en.length > 0 ? 'en' : 'zh';
  const [block] = gap[side];
  const [twin] = gap[otherLang(side)];
  const place = positionOfNode(twins[side].path.file, block!.node);
  return problemAt(place, 'pairing', twin ? sayOther(twins, block!, twin) : saySurplus(twins, side, gap));
}

const sayOther =
  ({ zh }: TranslatedPage, block: Block, twin: Block): Wording =>
  (words) =>
    words.pairing.otherBlock(blockName(block, words), blockName(twin, words), {
      lang: 'zh',
      at: `${zh.path.file}:${twin.line}`,
    });

function saySurplus(twins: TranslatedPage, side: Lang, gap: Gap): Wording {
  const lang = otherLang(side);
  const at = `${twins[lang].path.file}:${gap.before?.[lang]?.line ?? 1}`;
  const [block, ...more] = gap[side];
  return (words) => words.pairing.surplusBlock(blockName(block!, words), more.length, { lang, at });
}
