import { knownLanguages, type Lang } from '../languages/index.ts';
import { textFacts } from '../languages/checks/index.ts';
import { type Block, blocksOf, flatText, type TextFile } from '../content/index.ts';
import { picturesOf, wordsOfPictures } from '../markdown/index.ts';
import { memoizeByObject } from '../text/index.ts';

const TEXTS = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list',
  'descriptions',
  'blockquote',
  'callout',
  'picture',
]);

/** The other language that a block of words is still in: copied there to be translated, and forgotten. */
export const wrongLanguageOf = (block: Block, page: TextFile): Lang | undefined => wrongLanguagesIn(page).get(block);

/** Whether a block of words is still in another language. */
export const isUntranslated = (block: Block, page: TextFile): boolean => wrongLanguageOf(block, page) !== undefined;

const wrongLanguagesIn = memoizeByObject((page: TextFile): Map<Block, Lang> => {
  const others = knownLanguages.filter((lang) => lang !== page.path.lang);
  return new Map(
    blocksOf(page)
      .body.filter((block) => TEXTS.has(block.kind))
      .flatMap((block) => {
        const pictures = picturesOf(block.node);
        const text = pictures.length > 0 ? wordsOfPictures(pictures) : flatText(block.node, page.body).text;
        if (textFacts(page.path.lang).isWritten(text)) return [];
        const lang = others.find((other) => textFacts(other).isWritten(text));
        return lang ? [[block, lang] as const] : [];
      }),
  );
});
