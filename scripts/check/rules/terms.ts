import type { Content, Rule } from '../content.ts';
import { flatText, placeOfOffset } from '../flat-text.ts';
import { glossaryOf, termsIn, type Term } from '../glossary.ts';
import type { Place, Problem } from '../problem.ts';
import { hasRendering, wordStems } from '../renderings.ts';
import { type BlockPair, pairBlocks, type Twins, twinsOf } from '../twins.ts';

/** A term of the glossary in a Chinese block has one of its renderings in the English one. A hint, once a file for each term. */
export const terms: Rule = (content) => {
  const glossary = glossaryOf(content);
  return glossary ? twinsOf(content).flatMap((twins) => inTwins(content, twins)) : [];
};

const COMPARED = new Set(['heading', 'paragraph', 'list', 'blockquote']);

function inTwins(content: Content, twins: Twins): Problem[] {
  const told = new Set<Term>();
  return pairBlocks(twins).flatMap(({ zh, en }: BlockPair) => {
    if (!zh || !en || !COMPARED.has(zh.kind)) return [];
    const { text, offsets } = flatText(zh.node, twins.zh.body);
    const english = flatText(en.node, twins.en.body).text;
    const stems = wordStems(english);
    return termsIn(text, glossaryOf(content)!).flatMap(({ term, index }) => {
      // 企业微信 may stand as WeCom (企业微信): a name that is quoted needs no rendering of its parts.
      if (told.has(term) || english.includes(term.zh) || hasRendering(term, stems)) return [];
      told.add(term);
      return [problem({ file: twins.en.path.file, line: en.line, column: 1 }, term, placeOfOffset(twins.zh, offsets[index] ?? 0))];
    });
  });
}

const problem = (place: Place, { zh, renderings }: Term, there: Place): Problem => ({
  ...place,
  rule: 'terms',
  severity: 'warning',
  say: {
    en: [
      `“${zh}” of the Chinese at ${there.file}:${there.line} is not rendered here as the glossary has it`,
      renderings.map((text) => `“${text}”`).join(' or '),
      'use it, or add this rendering under also: in glossary.yaml',
    ],
    zh: [
      `中文${there.file}:${there.line}的“${zh}”在这里没有用术语表的译法`,
      `应为${renderings.map((text) => `“${text}”`).join('或')}`,
      '改用该译法，或在glossary.yaml的also里加上这里的译法',
    ],
  },
});
