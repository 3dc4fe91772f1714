import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentNames, isValue, nodesIn, valueElement } from '../../markdown/index.ts';
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
    const told = (node: Node, ...wordings: Wording[]): Problem[] =>
      wordings.map((wording) => problemAt(positionOfNode(path.file, node), 'components', wording));
    return [
      ...nodesIn(tree, 'mdxjsEsm').flatMap(({ node }) => told(node, (words) => words.components.program)),
      ...nodesIn(tree, 'mdxFlowExpression', 'mdxTextExpression').flatMap(({ node }) => told(node, ofExpression(node))),
      ...nodesIn(tree, 'html').flatMap(({ node }) => told(node, (words) => words.components.html)),
      ...nodesIn(tree, 'mdxJsxTextElement').flatMap(({ node }) => told(node, ...wrongInParagraph(node, path.kind))),
      ...nodesIn(tree, 'mdxJsxFlowElement').flatMap(({ node, parent }) =>
        told(node, ...wrongOnLinesOfItsOwn(node, parent, path.kind)),
      ),
    ];
  });

function wrongOnLinesOfItsOwn(
  element: MdxJsxFlowElement,
  parent: Node | undefined,
  kind: ContentPath['kind'],
): Wording[] {
  const { name } = element;
  if (name === valueElement) return [(words) => words.components.outsideParagraph(valueElement)];
  if (!isKnown(name)) return [ofElement(element, false)];
  // The attributes of a figure are another rule's.
  const attributes = name === 'Figure' ? [] : wrongAttributes(element);
  if (kind === 'page' && name !== 'Allow') return [(words) => words.components.ofReports(name!), ...attributes];
  if (kind === 'case' && name === 'Figure') return [(words) => words.components.figureInCase];
  if (parent && parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement')
    return [(words) => words.components.nested(name!), ...attributes];
  const programs = element.attributes.filter(isProgram);
  return [...programs.map((): Wording => (words) => words.components.attributeExpression), ...attributes];
}

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
