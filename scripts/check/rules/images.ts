import type { Image } from 'mdast';
import {
  passagesOf,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { nodesIn, pictureBlocks } from '../../markdown/index.ts';
import { isPictureName, plainName } from '../../pictures/index.ts';
import { creditsOf } from './images/credits.ts';
import { filesOf } from './images/files.ts';

/** Pictures in texts: each a block of its own, with words for those who do not see it, and the name of a file. */
export const images: Rule = ({ pages }) => pages.flatMap((page) => [...inText(page), ...notRead(page)]);

/** The files of pictures: there, of a kind that can be shown, in use, with a credit. */
export const imageFiles: Rule = (content) => [...filesOf(content), ...creditsOf(content)];

function inText({ path, tree, body }: TextFile): Problem[] {
  if (!tree) return [];
  const alone = new Set(pictureBlocks(tree).flatMap(({ images }) => images));
  return nodesIn(tree, 'image', 'imageReference').flatMap(({ node }) => {
    const wordings = node.type === 'image' ? wrongWith(node, alone.has(node), body) : [REFERENCE];
    return wordings.map((wording) => problemAt(positionOfNode(path.file, node), 'images', wording));
  });
}

const REFERENCE: Wording = (words) => words.images.reference;

function wrongWith(image: Image, isAlone: boolean, body: string): Wording[] {
  const name = wrongName(image.url);
  return [
    ...(isAlone ? [] : [((words) => words.images.inLine) satisfies Wording]),
    ...(image.alt?.trim() && !isFileName(image.alt)
      ? []
      : [((words) => words.images.undescribed(image.url)) satisfies Wording]),
    ...(isOverLines(image, body) ? [((words) => words.images.overLines) satisfies Wording] : []),
    ...(name ? [name] : []),
  ];
}

/** What programs write there that do not know what the picture shows. */
const isFileName = (alt: string): boolean => /^\S+\.(?:jpe?g|png|webp|svg|gif|heic|tiff?)$/i.test(alt.trim());

const isOverLines = ({ position }: Image, body: string): boolean =>
  body.slice(position?.start.offset, position?.end.offset).includes('\n');

function wrongName(url: string): Wording | undefined {
  if (isPictureName(url)) return undefined;
  const plain = plainName(url);
  if (isPictureName(plain)) return (words) => words.images.ofLanguage(url, plain);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return (words) => words.images.elsewhere(url);
  const name = decoded(url);
  const last = name.split('/').at(-1)!;
  return last !== name && isPictureName(last)
    ? (words) => words.images.path(name, last)
    : (words) => words.images.badName(name);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** `![text](my photo.jpg)`, `![text]（photo.jpg）` and `![[photo.jpg]]` stay in the text as they are. */
const notRead = (page: TextFile): Problem[] =>
  passagesOf(page).flatMap((passage) =>
    [...passage.text.matchAll(/[!！]\[(?:[^\]]*\]\s?[(（]|\[)/gu)].map(({ index }) =>
      problemAt(passage.at(index), 'images', (words) => words.images.notRead),
    ),
  );
