import { positionOfNode, problemAt } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { blocksOf } from '../../../content/blocks.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';

/** Footnotes are defined in the same order, so that they bear the same numbers. One problem a file. */
export function pairedFootnotes({ zh, en }: TranslatedPage): Problem[] {
  const [ours, theirs] = [blocksOf(zh).footnotes, blocksOf(en).footnotes];
  const known = { zh: new Set(ours.map(({ name }) => name)), en: new Set(theirs.map(({ name }) => name)) };
  const lone = ours.find(({ name }) => !known.en.has(name));
  if (lone)
    return [
      problemAt(
        positionOfNode(zh.path.file, lone.node),
        'pairing',
        sayLone(lone.name, 'the English', '英文', en.path.file),
      ),
    ];
  const extra = theirs.find(({ name }) => !known.zh.has(name));
  if (extra)
    return [
      problemAt(
        positionOfNode(en.path.file, extra.node),
        'pairing',
        sayLone(extra.name, 'the Chinese', '中文', zh.path.file),
      ),
    ];
  const index = ours.findIndex(({ name }, at) => theirs[at]?.name !== name);
  const [twin, here] = [ours[index], theirs[index]];
  if (!twin || !here) return [];
  const where = `${zh.path.file}:${twin.line}`;
  return [
    problemAt(positionOfNode(en.path.file, here.node), 'pairing', {
      en: [
        `the footnote [^${here.name}] stands here`,
        `[^${twin.name}], as in the Chinese at ${where}`,
        'put the footnotes of both files in the same order',
      ],
      zh: [`这里是脚注[^${here.name}]`, `应与中文${where}一样是[^${twin.name}]`, '使两个文件的脚注顺序一致'],
    }),
  ];
}

const sayLone = (label: string, en: string, zh: string, file: string): Problem['message'] => ({
  en: [`the footnote [^${label}] is not in ${en}`, `[^${label}]: … in ${file}`, 'add it there, or take it away here'],
  zh: [`${zh}版没有脚注[^${label}]`, `${file}里应有[^${label}]: …`, '在那里补上，或在这里删去'],
});
