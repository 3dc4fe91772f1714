import type { Image } from 'mdast';
import type { Library, TextFile } from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';
import { isPictureName, pictureFile } from '../../pictures/index.ts';
import type { Mending } from './edit.ts';

/**
 * A picture that is named by a path, or as its file was called elsewhere, where a file of that name, in letters that stand in
 * an address, lies in the report’s folder: `media/3.1 Ports.PNG` -> `media-3-1-ports.png` or `3-1-ports.png`. `files`: all of the library, by path.
 */
export const mendPictures = ({ pages }: Library, files: ReadonlySet<string>): Mending[] =>
  pages.flatMap((page) => nodesIn(page.tree, 'image').flatMap(({ node }) => mendPicture(page, node, files)));

function mendPicture(
  { path, source, body }: TextFile,
  { url, position }: Image,
  files: ReadonlySet<string>,
): Mending[] {
  if (isPictureName(url)) return [];
  const name = namesFor(url).find((one) => isPictureName(one) && pictureFile(one, path, (file) => files.has(file)));
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const at = body.slice(start, end).lastIndexOf(url);
  if (name === undefined || at < 0) return [];
  const from = start + at + source.length - body.length;
  return [[{ file: path.file, start: from, end: from + url.length, text: name }]];
}

/** Names that a file may have here, with those of its folders before it or without: two folders may have one of one name. */
function namesFor(url: string): string[] {
  const [, path = '', type = ''] = /^(.*)\.(\w+)$/.exec(url.replace(/[?#].*$/, '')) ?? [];
  const parts = path.split('/').map((part) =>
    part
      .toLowerCase()
      .replace(/%20|[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const known = parts.filter(Boolean);
  return known.map((_, from) => `${known.slice(from).join('-')}.${type.toLowerCase()}`);
}
