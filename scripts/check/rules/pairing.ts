import type { TextFile, Rule } from '../../content/library.ts';
import { translationOf } from '../../content/translations.ts';
import { problemAt, type Wording } from '../../content/position.ts';
import { otherLang } from '../block-names.ts';
import { translatedPagesOf } from '../aligned-blocks.ts';
import { pairedBlocks } from './pairing/blocks.ts';
import { pairedFootnotes } from './pairing/footnotes.ts';
import { pairedFrontmatter } from './pairing/frontmatter.ts';

/** Both languages have the same files, with the same blocks in the same order. */
export const pairing: Rule = (content) =>
  translatedPagesOf(content).flatMap((twins) => [
    ...pairedFrontmatter(twins),
    ...pairedBlocks(twins),
    ...pairedFootnotes(twins),
  ]);

/** A report that has one language only is whole; one that has begun with the other needs every file in it. */
export const untranslatedFiles: Rule = ({ pages, files }) => {
  const languages = new Set(pages.map(({ path }) => `${path.report}/${path.lang}`));
  return pages
    .filter(({ path }) => languages.has(`${path.report}/${otherLang(path.lang)}`) && !files.has(translationOf(path)))
    .map((page) => problemAt({ file: page.path.file, line: 1, column: 1 }, 'pairing', sayLonely(page)));
};

function sayLonely({ path }: TextFile): Wording {
  const lang = otherLang(path.lang);
  return (words) => words.pairing.noTranslation(lang, translationOf(path));
}
