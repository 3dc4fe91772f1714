import type { ElementContent, Parents, Root as Html } from 'hast';
import type { Nodes, Root } from 'mdast';
import { readFormula } from './formula.ts';
import { elementsNow, nodesNow } from './nodes.ts';

/** A formula alone in its paragraph, `$$a = b$$`, is displayed like one between lines of `$$`. */
export function readDisplayed(tree: Root): void {
  for (const { node, index, parent } of nodesNow(tree, 'paragraph')) {
    const formula = node.children.length === 1 ? node.children[0]! : undefined;
    if (formula?.type !== 'inlineMath' || !parent || node.data) continue;
    parent.children[index] = { type: 'math', value: formula.value, position: node.position };
  }
}

/** A formula of either kind. */
export type Formula = Extract<Nodes, { type: 'math' | 'inlineMath' }>;

export const isFormula = (node: { type: string }): node is Formula =>
  node.type === 'math' || node.type === 'inlineMath';

/** Marks formulas for `drawFormulas`, which finds them among the elements of the page. */
export function formulaElements() {
  return (tree: Root) => {
    for (const { node } of nodesNow(tree, 'math', 'inlineMath')) {
      const isBlock = node.type === 'math';
      const properties = { ...node.data?.hProperties, dataTex: node.value };
      node.data = { hName: isBlock ? 'div' : 'span', hProperties: properties, hChildren: [] };
    }
  };
}

/** Formulas as MathML: browsers draw it without a script, and screen readers say it. */
export function drawFormulas() {
  return (tree: Html) => {
    for (const { node, index, parent } of elementsNow(tree)) {
      const { dataTex, id } = node.properties;
      if (typeof dataTex !== 'string' || !parent) continue;
      const isBlock = node.tagName === 'div';
      const read = readFormula(dataTex, isBlock);
      // The check says what is wrong; in `npm run dev` the page shows the formula as it is written.
      const shown = 'math' in read ? read.math : ({ type: 'text', value: dataTex } as const);
      parent.children[index] = isBlock
        ? {
            type: 'element',
            tagName: 'div',
            properties: { ...(id !== undefined && { id }), className: ['formula'], tabIndex: 0 },
            children: [shown],
          }
        : withSignBehind(shown, parent.children[index + 1]);
    }
  };
}

/** What no line begins with. */
const SIGN = /^[，。、；：！？）」』》”’,.;:!?)]+/u;

/** A formula in a line with the sign behind it, which it takes from the text that follows: browsers would part the two. */
function withSignBehind(formula: ElementContent, next: Parents['children'][number] | undefined): ElementContent {
  const sign = next?.type === 'text' ? SIGN.exec(next.value)?.[0] : undefined;
  if (next?.type !== 'text' || sign === undefined) return formula;
  next.value = next.value.slice(sign.length);
  const children: ElementContent[] = [formula, { type: 'text', value: sign }];
  return { type: 'element', tagName: 'span', properties: { className: ['kept'] }, children };
}
