import { type Library, readLibrary, type TextFile } from '../../content/index.ts';
import { foreignIn } from '../dialects/index.ts';
import { applyEdits, type Mending, withoutOverlaps } from './edit.ts';

/** One form may stand in another: a tag in a callout. */
const MOST_ROUNDS = 8;

type Files = ReadonlyMap<string, string>;

/**
 * Writes what is written for other readers of Markdown as it is written here, where that is certain. Blocks become others by it,
 * which is its purpose: what could be read before can be read after, and every line stays where it is.
 */
export function mendDialects(files: Files): Map<string, string> {
  const mended = new Map(files);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const library = readLibrary(mended);
    const changed = library.pages.flatMap((page): [string, string][] => {
      const text = mendedText(page);
      return text !== page.source && isAsReadable(mended, page, text) ? [[page.path.file, text]] : [];
    });
    for (const [file, text] of changed) mended.set(file, text);
    if (changed.length === 0) break;
  }
  return mended;
}

function mendedText({ path: { file }, source, body }: TextFile): string {
  // The tree's offsets count in the text without the words of its frontmatter.
  const shift = source.length - body.length;
  const mendings = foreignIn({ body }).flatMap(({ edits }): Mending[] =>
    edits ? [edits.map(({ start, end, text }) => ({ file, start: start + shift, end: end + shift, text }))] : [],
  );
  return applyEdits(source, withoutOverlaps(mendings).flat());
}

/** What cannot be read becomes no worse. */
function isAsReadable(files: Files, { path: { file }, tree }: TextFile, text: string): boolean {
  if (!tree) return true;
  const site = files.get('site.yaml') ?? '';
  const library: Library = readLibrary(new Map([['site.yaml', site]]).set(file, text));
  return library.pages[0]?.tree !== undefined;
}
