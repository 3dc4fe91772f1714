import { fileIn, problemAt, type Rule } from '../../content/index.ts';
import { translatedPagesOf, translationsIn } from '../aligned-blocks.ts';
import { pairedBlocks } from './pairing/blocks.ts';
import { swappedLabels } from './pairing/labels.ts';
import { pairedFootnotes } from './pairing/footnotes.ts';
import { pairedFrontmatter } from './pairing/frontmatter.ts';

/** Both languages have the same files, with the same blocks in the same order. */
export const pairing: Rule = (content) =>
  translatedPagesOf(content).flatMap((pages) => [
    ...pairedFrontmatter(pages),
    ...pairedBlocks(pages),
    ...pairedFootnotes(pages),
    ...swappedLabels(content, pages),
  ]);

/**
 * A report that has one language only is whole; one that has begun with another needs every file in it. A page of the
 * library's own stands in every language.
 */
export const untranslatedFiles: Rule = (content) => {
  const begun = new Set(content.pages.map(({ path }) => `${path.report}/${path.lang}`));
  return translationsIn(content).flatMap(([{ path }]) =>
    content.languages
      .map((lang) => ({ lang, missing: fileIn(path, lang) }))
      .filter(({ lang }) => path.kind === 'page' || begun.has(`${path.report}/${lang}`))
      .filter(({ missing }) => !content.files.has(missing))
      .map(({ lang, missing }) =>
        problemAt({ file: path.file, line: 1, column: 1 }, 'pairing', (words) =>
          words.pairing.noTranslation(lang, missing),
        ),
      ),
  );
};
