import { problemAt } from '../../content/position.ts';
import type { Library, Rule } from '../../content/library.ts';
import { flatText, positionOfOffset } from '../../content/flat-text.ts';
import { glossaryOf, termsIn, type Term } from '../glossary.ts';
import type { Position, Problem } from '../../content/problem.ts';
import { hasRendering, wordStems } from '../glossary-match.ts';
import { isUntranslated } from '../wrong-language.ts';
import { type BlockPair, alignBlocks, type TranslatedPage, translatedPagesOf } from '../aligned-blocks.ts';

/** A term of the glossary in a Chinese block has one of its renderings in the English one. A hint, once a file for each term. */
export const terms: Rule = (content) => {
  const glossary = glossaryOf(content);
  return glossary ? translatedPagesOf(content).flatMap((twins) => inTwins(content, twins)) : [];
};

const COMPARED = new Set(['heading', 'paragraph', 'list', 'blockquote']);

function inTwins(content: Library, twins: TranslatedPage): Problem[] {
  const told = new Set<Term>();
  return alignBlocks(twins).flatMap(({ zh, en }: BlockPair) => {
    if (!zh || !en || !COMPARED.has(zh.kind) || isUntranslated(en, twins.en)) return [];
    const { text, offsets } = flatText(zh.node, twins.zh.body);
    const english = flatText(en.node, twins.en.body).text;
    const stems = wordStems(english);
    return termsIn(text, glossaryOf(content)!).flatMap(({ term, index }) => {
      // 企业微信 may stand as WeCom (企业微信): a name that is quoted needs no rendering of its parts.
      if (
        told.has(term) ||
        english.includes(term.zh) ||
        hasRendering(term, stems) ||
        !isWhole(text, index, term.zh.length)
      )
        return [];
      told.add(term);
      return [
        problem(
          { file: twins.en.path.file, line: en.line, column: 1 },
          term,
          positionOfOffset(twins.zh, offsets[index] ?? 0),
        ),
      ];
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
