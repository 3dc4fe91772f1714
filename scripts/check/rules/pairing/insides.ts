import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement } from '../../../markdown/components.ts';
import type { Lang } from '../../../languages/index.ts';
import { readCell } from '../../../numbers/cell.ts';
import { attributesOf } from '../../../tables/read-figure.ts';
import { type Block, sizeOf, tableIn } from '../../../content/blocks.ts';
import type { TextFile } from '../../../content/library.ts';
import { positionOfNode, problemAt } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { blockName } from '../../block-names.ts';
import type { BlockPair, TranslatedPage } from '../../aligned-blocks.ts';
import { isUntranslated } from '../../wrong-language.ts';

/** Two blocks that belong together: as many items, cells and footnotes, the same chart. The English is the one told. */
export function comparedBlocks(twins: TranslatedPage, { zh, en }: BlockPair): Problem[] {
  if (!zh || !en) return [];
  const untranslated = [untranslatedIn(twins.zh, zh), untranslatedIn(twins.en, en)].flat();
  if (untranslated.length > 0) return untranslated;
  const say = (node: Block['node'] | Table['children'][number], text: Problem['message']) =>
    problemAt(positionOfNode(twins.en.path.file, node), 'pairing', text);
  const where = `${twins.zh.path.file}:${zh.line}`;
  const size = differentSize(zh, en, where);
  if (size) return [say(en.node, size)];
  return [
    ...differentFootnotes(zh, en, where).map((text) => say(en.node, text)),
    ...differentAttributes(zh, en, where).map((text) => say(en.node, text)),
    ...differentGaps(tableIn(zh), tableIn(en), twins.zh.path.file).map(({ node, text }) => say(node, text)),
  ];
}

const untranslatedIn = (page: TextFile, block: Block): Problem[] =>
  isUntranslated(block, page)
    ? [problemAt(positionOfNode(page.path.file, block.node), 'pairing', sayUntranslated[page.path.lang])]
    : [];

const sayUntranslated: Record<Lang, Problem['message']> = {
  en: { en: ['this is still in Chinese', 'English', 'translate it'], zh: ['这里还是中文', '应是英文', '请翻译'] },
  zh: { en: ['this is still in English', 'Chinese', 'translate it'], zh: ['这里还是英文', '应是中文', '请翻译'] },
};

function differentSize(zh: Block, en: Block, where: string): Problem['message'] | undefined {
  const [ours, theirs] = [tableIn(zh), tableIn(en)];
  if (ours && theirs && sizeOf(ours) !== sizeOf(theirs)) {
    return {
      en: [
        `the table here has ${sizeOf(theirs)} cells (rows × columns)`,
        `${sizeOf(ours)}, as in the Chinese at ${where}`,
        'give both the same rows and columns',
      ],
      zh: [`这里的表格是${sizeOf(theirs)}（行×列）`, `应与中文${where}一样是${sizeOf(ours)}`, '使两张表的行列一致'],
    };
  }
  if ((zh.kind !== 'list' && zh.kind !== 'blockquote') || zh.name === en.name) return undefined;
  return {
    en: [
      `here stands ${blockName(en, 'en')}${zh.kind === 'list' ? '' : ` of ${en.name}`}`,
      `${zh.name} parts, as in the Chinese at ${where}`,
      'give both the same parts in the same order',
    ],
    zh: [
      `这里是${blockName(en, 'zh')}${zh.kind === 'list' ? '' : `（${en.name}段）`}`,
      `应与中文${where}一样有${zh.name}项`,
      '使两种语言的项目一致',
    ],
  };
}

/** The order of clauses is each language's own; which footnotes a block has is not. */
function differentFootnotes(zh: Block, en: Block, where: string): Problem['message'][] {
  const [ours, theirs] = [zh.footnotes, en.footnotes].map((labels) => [...labels].sort()) as [string[], string[]];
  if (ours.join() === theirs.join()) return [];
  const list = (labels: string[], none: string) => labels.map((label) => `[^${label}]`).join(' ') || none;
  return [
    {
      en: [
        `this block points to footnotes ${list(theirs, 'none')}`,
        `${list(ours, 'none')}, as in the Chinese at ${where}`,
        'give both the same footnotes',
      ],
      zh: [
        `此处引用的脚注是${list(theirs, '（无）')}`,
        `应与中文${where}一样是${list(ours, '（无）')}`,
        '使两处的脚注一致',
      ],
    },
  ];
}

/** Attributes that are the same word in both languages, and those that only must be there in both. */
const ALIKE = ['chart', 'whole'];
const PRESENT = ['printed', 'period', 'derived', 'missing', 'note', 'highlight', 'unit'];

function differentAttributes(zh: Block, en: Block, where: string): Problem['message'][] {
  if (!isElement(zh.node) || !isElement(en.node) || zh.kind !== 'figure') return [];
  const [ours, theirs] = [attributesOf(zh.node), attributesOf(en.node)];
  const unlike = ALIKE.filter((name) => ours[name] !== theirs[name]).map((name) => ({
    name,
    ours: ours[name],
    theirs: theirs[name],
  }));
  const lone = PRESENT.filter((name) => name in ours !== name in theirs).map((name) => ({
    name,
    ours: ours[name] && '…',
    theirs: theirs[name] && '…',
  }));
  const show = (name: string, value: string | undefined) => (value === undefined ? undefined : `${name}="${value}"`);
  return [...unlike, ...lone].map(({ name, ...value }) => ({
    en: [
      `the figure has ${show(name, value.theirs) ?? `no ${name}`}`,
      `${show(name, value.ours) ?? `no ${name}`}, as in the Chinese at ${where}`,
      'make both the same',
    ],
    zh: [
      `这张图${value.theirs === undefined ? `没有${name}` : `写着${show(name, value.theirs)}`}`,
      `中文${where}${value.ours === undefined ? `没有${name}` : `是${show(name, value.ours)}`}`,
      '使两者一致',
    ],
  }));
}

/** A value that one language gives and the other has as —. */
function differentGaps(
  zh: Table | undefined,
  en: Table | undefined,
  file: string,
): { node: Table['children'][number]; text: Problem['message'] }[] {
  if (!zh || !en) return [];
  return en.children.slice(1).flatMap((row, index) => {
    const ours = zh.children[index + 1]!;
    const column = row.children.findIndex(
      (cell, at) => at > 0 && isGap(toString(cell)) !== isGap(toString(ours.children[at] ?? cell)),
    );
    if (column < 0) return [];
    const [here, there] = [toString(row.children[column]!), toString(ours.children[column]!)].map(
      (text) => text.trim() || '—',
    );
    const where = `${file}:${ours.position?.start.line ?? 1}`;
    return [
      {
        node: row,
        text: {
          en: [
            `cell ${column + 1} of this row is “${here}”`,
            `“${there}”, as in the Chinese at ${where}`,
            'give the value in both, or — in both',
          ],
          zh: [`这一行第${column + 1}格是“${here}”`, `中文${where}是“${there}”`, '两处都给出数值，或都写—'],
        },
      },
    ];
  });
}

const isGap = (text: string): boolean => readCell(text.trim(), 'zh').kind === 'missing';
