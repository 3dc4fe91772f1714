import { problemAt } from '../../content/position.ts';
import type { Lang } from '../../languages/index.ts';
import type { Rule } from '../../content/library.ts';
import { flatText, positionOfOffset } from '../../content/flat-text.ts';
import { type Glossary, glossaryOf, termsIn, type Term } from '../glossary.ts';
import type { Position, Problem } from '../../content/problem.ts';
import { hasRendering, wordStems } from '../glossary-match.ts';
import { isUntranslated } from '../wrong-language.ts';
import { alignBlocks, type TranslatedPage, translatedPagesOf } from '../aligned-blocks.ts';

/** A term of the glossary in a Chinese block has one of its renderings in the English one. A hint, once a file for each term. */
export const terms: Rule = (content) => {
  const glossary = glossaryOf(content);
  if (!glossary) return [];
  return translatedPagesOf(content)
    .filter(({ source, translation }) => source.path.lang === TERMS && translation.path.lang === RENDERINGS)
    .flatMap((pages) => inPages(pages, glossary));
};

/** The languages of a glossary's terms and of their renderings. */
const TERMS: Lang = 'zh';
const RENDERINGS: Lang = 'en';

const COMPARED = new Set(['heading', 'paragraph', 'list', 'blockquote']);

function inPages(pages: TranslatedPage, glossary: Glossary): Problem[] {
  const reported = new Set<Term>();
  return alignBlocks(pages).flatMap(({ source, translation }) => {
    if (!source || !translation || !COMPARED.has(source.kind)) return [];
    if (isUntranslated(translation, pages.translation)) return [];
    const { text, offsets } = flatText(source.node, pages.source.body);
    const english = flatText(translation.node, pages.translation.body).text;
    const stems = wordStems(english);
    return termsIn(text, glossary).flatMap(({ term, index }) => {
      // 企业微信 may stand as WeCom (企业微信): a name that is quoted needs no rendering of its parts.
      const isRendered = english.includes(term.zh) || hasRendering(term, stems);
      if (reported.has(term) || isRendered || !isWhole(text, index, term.zh.length)) return [];
      reported.add(term);
      const here = { file: pages.translation.path.file, line: translation.line, column: 1 };
      return [problem(here, term, positionOfOffset(pages.source, offsets[index] ?? 0))];
    });
  });
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a term begins and ends with a word: 同城 is no word in 同城市相比, nor 保价 in 保价格稳定. */
function isWhole(text: string, index: number, length: number): boolean {
  const around = text.slice(Math.max(0, index - NEAR), index + length + NEAR);
  const start = Math.min(index, NEAR);
  const ends = new Set([...segmenter.segment(around)].map((word) => word.index).concat(around.length));
  return ends.has(start) && ends.has(start + length);
}

const NEAR = 12;

const problem = (place: Position, { zh, renderings }: Term, there: Position): Problem =>
  problemAt(
    place,
    'terms',
    (words) => words.terms.otherRendering(zh, renderings, `${there.file}:${there.line}`),
    'warning',
  );
