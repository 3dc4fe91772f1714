import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { componentNames, isValue, valueElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';
import {
  type ContentPath,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  unknownTag,
  type Wording,
} from '../../content/index.ts';

/** Content is data: no imports, no expressions, no components but those that are known: `Value` within a paragraph, the others each on lines of its own. */
export const components: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    const add = (node: Node, wording: Wording) =>
      problems.push(problemAt(positionOfNode(path.file, node), 'components', wording));
    if (tree) {
      visit(tree, (node, _, parent) => {
        if (node.type === 'mdxjsEsm') add(node, (words) => words.components.program);
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
          add(node, ofExpression(node as Node & { value: string }));
        if (node.type === 'html') add(node, (words) => words.components.html);
        if (node.type === 'mdxJsxTextElement')
          for (const wording of wrongInParagraph(node as MdxJsxTextElement, path.kind)) add(node, wording);
        if (node.type === 'mdxJsxFlowElement') {
          const element = node as MdxJsxFlowElement;
          if (element.name === valueElement) add(node, (words) => words.components.outsideParagraph(valueElement));
          else if (!isKnown(element.name)) add(node, ofElement(element, false));
          else if (path.kind === 'page' && element.name !== 'Allow')
            add(node, (words) => words.components.ofReports(element.name!));
          else if (parent && parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement')
            add(node, (words) => words.components.nested(element.name!));
          else
            for (const attribute of element.attributes)
              if (isProgram(attribute)) add(node, (words) => words.components.attributeExpression);
          if (isKnown(element.name) && element.name !== 'Figure')
            for (const wording of wrongAttributes(element)) add(node, wording);
        }
      });
    }
    return problems;
  });

const wrongInParagraph = (element: MdxJsxTextElement, kind: ContentPath['kind']): Wording[] => {
  if (!isValue(element)) return [ofElement(element, true)];
  const elsewhere: Wording[] = kind === 'page' ? [(words) => words.components.ofReports(valueElement)] : [];
  return [...elsewhere, ...wrongAttributes(element)];
};

const isKnown = (name: string | null): boolean => componentNames.some((known) => known === name);

const isProgram = (attribute: MdxJsxFlowElement['attributes'][number]): boolean =>
  attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);

/** Attributes that components other than `Figure` must have, and those that they may have. */
const required: Record<string, string[]> = {
  Note: ['id'],
  Allow: ['numbers', 'reason'],
  [valueElement]: ['indicator'],
};
const permitted: Record<string, string[]> = { [valueElement]: ['period', 'place', 'qualifier'] };

function wrongAttributes(element: MdxJsxFlowElement | MdxJsxTextElement): Wording[] {
  const wanted = required[element.name!]!;
  const known = [...wanted, ...(permitted[element.name!] ?? [])];
  const given = attributesOf(element);
  const end = element.name === valueElement ? `>…</${valueElement}>` : ' />';
  const form = `<${element.name} ${wanted.map((name) => `${name}="…"`).join(' ')}${end}`;
  const lacking = wanted.filter((name) => !given[name]?.trim());
  const surplus = Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...lacking.map(
      (name): Wording =>
        (words) =>
          words.components.missingAttribute(element.name!, name, form),
    ),
    ...surplus.map(
      (name): Wording =>
        (words) =>
          words.components.unknownAttribute(element.name!, name, form),
    ),
  ];
}

function ofElement(element: { name: string | null }, inline: boolean): Wording {
  const name = element.name ?? '';
  return inline && isKnown(name) ? (words) => words.components.insideParagraph(name) : unknownTag(name);
}

/** What MDX has for a comment is an expression to it. */
const ofExpression = ({ value }: { value: string }): Wording =>
  /^\s*\/\*[^]*\*\/\s*$/.test(value) ? (words) => words.mdx.comment : (words) => words.components.expression;
