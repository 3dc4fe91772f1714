import type { Place } from '../../../languages/index.ts';
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
      problemAt(positionOfNode(zh.path.file, lone.node), 'pairing', (words) =>
        words.pairing.loneFootnote(lone.name, 'en', en.path.file),
      ),
    ];
  const extra = theirs.find(({ name }) => !known.zh.has(name));
  if (extra)
    return [
      problemAt(positionOfNode(en.path.file, extra.node), 'pairing', (words) =>
        words.pairing.loneFootnote(extra.name, 'zh', zh.path.file),
      ),
    ];
  const index = ours.findIndex(({ name }, at) => theirs[at]?.name !== name);
  const [twin, here] = [ours[index], theirs[index]];
  if (!twin || !here) return [];
  const place: Place = { lang: 'zh', at: `${zh.path.file}:${twin.line}` };
  return [
    problemAt(positionOfNode(en.path.file, here.node), 'pairing', (words) =>
      words.pairing.otherFootnote(here.name, twin.name, place),
    ),
  ];
}
