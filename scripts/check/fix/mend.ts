import { readLibrary } from '../../content/index.ts';
import { mendDialects } from './dialects.ts';
import { applyEdits, type Mending, withoutOverlaps } from './edit.ts';
import { deepShape, largestSafe, linesOfBlocks, type Shape } from './largest-safe.ts';
import { mendHeadings, mendLinks } from './markdown.ts';
import { mendPictures } from './pictures.ts';
import { mendPunctuation } from './punctuation.ts';

/** One mending may make room for another: `甲 , 乙` is `甲，乙` after two rounds. */
const MOST_ROUNDS = 5;

/**
 * Mends what has one right answer, and answers the files that are others now. A file whose blocks, links, bold words,
 * tables or keys would be others after it keeps what it had; so does one that cannot be read. What it answers is
 * answered unchanged when it is asked again. What is written for another reader of Markdown is written for this one first:
 * blocks are others after that. `all`: the names of all files of the library.
 */
export function mendContent(
  files: ReadonlyMap<string, string>,
  all: ReadonlySet<string> = new Set(files.keys()),
): Map<string, string> {
  const now = mendDialects(files);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const library = readLibrary(now);
    const signs = mendAll(
      now,
      [...mendPunctuation(library, now), ...mendLinks(library), ...mendPictures(library, all)],
      deepShape,
    );
    const headings = mendAll(signs, mendHeadings(readLibrary(signs)), linesOfBlocks);
    const changed = [...headings].filter(([file, text]) => text !== now.get(file));
    for (const [file, text] of changed) now.set(file, text);
    if (changed.length === 0) break;
  }
  return new Map([...now].filter(([file, text]) => text !== files.get(file)));
}

type Files = ReadonlyMap<string, string>;

function mendAll(files: Files, mendings: readonly Mending[], shape: Shape): Map<string, string> {
  const mended = new Map(files);
  for (const [file, own] of Map.groupBy(mendings, ([edit]) => edit!.file)) {
    const source = files.get(file)!;
    mended.set(file, applyEdits(source, largestSafe(files, file, withoutOverlaps(own), shape).flat()));
  }
  return mended;
}
