import {
  flatText,
  type Position,
  positionOfOffset,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
} from '../../content/index.ts';
import { facts, type Lang, inEachLanguage } from '../../languages/index.ts';
import type { Side } from '../../numbers/index.ts';
import { type Glossary, glossaryOf, termsIn, type Term } from '../glossary.ts';
import { hasRendering, wordStems } from '../glossary-match.ts';
import { isUntranslated } from '../wrong-language.ts';
import { alignBlocks, type TranslatedPage, translatedPagesOf } from '../aligned-blocks.ts';

/**
 * A term of the glossary in a block has one of its renderings in the translation. A hint, once a file for each term.
 * Terms are found by their characters and renderings by their words, so from Han script into Latin alone,
 * whichever of the two comes first in the library.
 */
export const terms: Rule = (content) =>
  translatedPagesOf(content).flatMap((pages) => {
    const [han, latin] = (['Han', 'Latin'] as const).map((script) =>
      SIDES.find((side) => scriptOf(pages[side]) === script),
    );
    if (!han || !latin) return [];
    const glossary = glossaryOf(content, pages[han].path.lang, pages[latin].path.lang);
    return glossary ? inPages(pages, { han, latin }, glossary) : [];
  });

const SIDES = ['source', 'translation'] as const;
const scriptOf = ({ path }: TextFile) => facts(path.lang).script;

const COMPARED = new Set(['heading', 'paragraph', 'list', 'blockquote']);

/** Which of the two texts the terms are read from stands in the order of the library's languages. */
function inPages(pages: TranslatedPage, { han, latin }: Record<'han' | 'latin', Side>, glossary: Glossary): Problem[] {
  const reported = new Set<Term>();
  const [source, translation] = [pages[han], pages[latin]];
  return alignBlocks(pages).flatMap(({ [han]: block, [latin]: rendered }) => {
    if (!block || !rendered || !COMPARED.has(block.kind)) return [];
    if (isUntranslated(rendered, translation)) return [];
    const { text, offsets } = flatText(block.node, source.body);
    const translated = flatText(rendered.node, translation.body).text;
    const stems = wordStems(translated);
    return termsIn(text, glossary).flatMap(({ term, index }) => {
      // 企业微信 may stand as WeCom (企业微信): a name that is quoted needs no rendering of its parts.
      const isRendered = translated.includes(term.term) || hasRendering(term, stems);
      if (reported.has(term) || isRendered || !isWhole(text, index, term.term.length, source.path.lang)) return [];
      reported.add(term);
      const here = { file: translation.path.file, line: rendered.line, column: 1 };
      return [problem(here, term, positionOfOffset(source, offsets[index] ?? 0))];
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
