import {
  type Block,
  blocksOf,
  positionOfNode,
  type Problem,
  problemAt,
  type TextFile,
} from '../../../content/index.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';
import { placeIn } from '../../place-in.ts';

/** Footnotes are defined in the same order, so that they bear the same numbers. One problem a file. */
export function pairedFootnotes({ source, translation }: TranslatedPage): Problem[] {
  const [ours, theirs] = [blocksOf(source).footnotes, blocksOf(translation).footnotes];
  const lone = loneIn(ours, theirs);
  if (lone) return [loneFootnote(lone, source, translation)];
  const added = loneIn(theirs, ours);
  if (added) return [loneFootnote(added, translation, source)];
  const index = ours.findIndex(({ name }, at) => theirs[at]?.name !== name);
  const [there, here] = [ours[index], theirs[index]];
  if (!there || !here) return [];
  return [
    problemAt(positionOfNode(translation.path.file, here.node), 'pairing', (words) =>
      words.pairing.otherFootnote(here.name, there.name, placeIn(source, there.line)),
    ),
  ];
}

/** The first that the others lack. */
const loneIn = (footnotes: Block[], others: Block[]): Block | undefined =>
  footnotes.find(({ name }) => !others.some((other) => other.name === name));

const loneFootnote = ({ name, node }: Block, page: TextFile, { path }: TextFile): Problem =>
  problemAt(positionOfNode(page.path.file, node), 'pairing', (words) =>
    words.pairing.loneFootnote(name, path.lang, path.file),
  );
