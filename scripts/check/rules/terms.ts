import { flatText, type Position, positionOfOffset, type Problem, problemAt, type Rule } from '../../content/index.ts';
import { facts, type Lang, inEachLanguage } from '../../languages/index.ts';
import { type Glossary, glossaryOf, termsIn, type Term } from '../glossary.ts';
import { hasRendering, wordStems } from '../glossary-match.ts';
import { isUntranslated } from '../wrong-language.ts';
import { alignBlocks, type TranslatedPage, translatedPagesOf } from '../aligned-blocks.ts';

/**
 * A term of the glossary in a block has one of its renderings in the translation. A hint, once a file for each term.
 * Terms are found by their characters and renderings by their words, so from Han script into Latin alone.
 */
export const terms: Rule = (content) =>
  translatedPagesOf(content).flatMap((pages) => {
    const [source, translation] = [pages.source.path.lang, pages.translation.path.lang];
    if (facts(source).script !== 'Han' || facts(translation).script !== 'Latin') return [];
    const glossary = glossaryOf(content, source, translation);
    return glossary ? inPages(pages, glossary) : [];
  });

const COMPARED = new Set(['heading', 'paragraph', 'list', 'blockquote']);

function inPages(pages: TranslatedPage, glossary: Glossary): Problem[] {
  const reported = new Set<Term>();
  return alignBlocks(pages).flatMap(({ source, translation }) => {
    if (!source || !translation || !COMPARED.has(source.kind)) return [];
    if (isUntranslated(translation, pages.translation)) return [];
    const { text, offsets } = flatText(source.node, pages.source.body);
    const translated = flatText(translation.node, pages.translation.body).text;
    const stems = wordStems(translated);
    return termsIn(text, glossary).flatMap(({ term, index }) => {
      // 企业微信 may stand as WeCom (企业微信): a name that is quoted needs no rendering of its parts.
      const isRendered = translated.includes(term.term) || hasRendering(term, stems);
      if (reported.has(term) || isRendered || !isWhole(text, index, term.term.length, pages.source.path.lang))
        return [];
      reported.add(term);
      const here = { file: pages.translation.path.file, line: translation.line, column: 1 };
      return [problem(here, term, positionOfOffset(pages.source, offsets[index] ?? 0))];
    });
  });
}

/** Whether a term begins and ends with a word: 同城 is no word in 同城市相比, nor 保价 in 保价格稳定. */
function isWhole(text: string, index: number, length: number, lang: Lang): boolean {
  const segmenter = segmenters[lang];
  const around = text.slice(Math.max(0, index - NEAR), index + length + NEAR);
  const start = Math.min(index, NEAR);
  const ends = new Set([...segmenter.segment(around)].map((word) => word.index).concat(around.length));
  return ends.has(start) && ends.has(start + length);
}

const segmenters = inEachLanguage((_, lang) => new Intl.Segmenter(lang, { granularity: 'word' }));

const NEAR = 12;

const problem = (place: Position, { term, renderings }: Term, there: Position): Problem =>
  problemAt(
    place,
    'terms',
    (words) => words.terms.otherRendering(term, renderings, `${there.file}:${there.line}`),
    'warning',
  );
