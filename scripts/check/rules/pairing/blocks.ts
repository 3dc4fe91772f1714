import type { Block } from '../../../content/blocks.ts';
import { positionOfNode, problemAt } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { languageNames, otherLang, blockName } from '../../block-names.ts';
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

function sayOther({ zh }: TranslatedPage, block: Block, twin: Block): Problem['message'] {
  const where = `${zh.path.file}:${twin.line}`;
  return {
    en: [
      `here stands ${blockName(block, 'en')}`,
      `${blockName(twin, 'en')}, as in the Chinese at ${where}`,
      'make both the same, in the same order',
    ],
    zh: [
      `这里是${blockName(block, 'zh')}`,
      `应与中文${where}一样是${blockName(twin, 'zh')}`,
      '使两种语言的内容和顺序一致',
    ],
  };
}

function saySurplus(twins: TranslatedPage, side: Lang, gap: Gap): Problem['message'] {
  const other = otherLang(side);
  const { en, zh } = languageNames[other];
  const [block] = gap[side];
  const more = gap[side].length - 1;
  const where = `${twins[other].path.file}:${gap.before?.[other]?.line ?? 1}`;
  const count = more ? { en: ` and ${more} more after it`, zh: `及其后${more}处` } : { en: '', zh: '' };
  return {
    en: [
      `${blockName(block!, 'en')}${count.en} stands here and not in ${en}`,
      `the same after ${where}`,
      'add it there, or take it away here',
    ],
    zh: [
      `这里的${blockName(block!, 'zh')}${count.zh}在${zh}版中没有`,
      `${where}之后应有相同的内容`,
      '在那里补上，或在这里删去',
    ],
  };
}
