import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { componentNames } from '../../markdown/components.ts';
import { attributesOf } from '../../tables/read-figure.ts';
import type { Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';

/** Content is data: no imports, no expressions, no components but the three, each on lines of its own. */
export const components: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    const add = (node: Node, say: Problem['message']) =>
      problems.push(problemAt(positionOfNode(path.file, node), 'components', say));
    if (tree) {
      visit(tree, (node, _, parent) => {
        if (node.type === 'mdxjsEsm') add(node, program);
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') add(node, expression);
        if (node.type === 'html') add(node, html);
        if (node.type === 'code') add(node, code);
        if (node.type === 'mdxJsxTextElement') add(node, ofElement(node as MdxJsxTextElement, true));
        if (node.type === 'mdxJsxFlowElement') {
          const element = node as MdxJsxFlowElement;
          if (!isKnown(element.name)) add(node, ofElement(element, false));
          else if (parent && parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement')
            add(node, nested(element.name!));
          else for (const attribute of element.attributes) if (isProgram(attribute)) add(node, attributeExpression);
          if (isKnown(element.name) && element.name !== 'Figure')
            for (const say of wrongAttributes(element)) add(node, say);
        }
      });
    }
    return problems;
  });

const isKnown = (name: string | null): boolean => componentNames.some((known) => known === name);

const isProgram = (attribute: MdxJsxFlowElement['attributes'][number]): boolean =>
  attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);

/** Attributes that `Note` and `Allow` must have, and no others. */
const required: Record<string, string[]> = { Note: ['id'], Allow: ['numbers', 'reason'] };

function wrongAttributes(element: MdxJsxFlowElement): Problem['message'][] {
  const wanted = required[element.name!]!;
  const given = attributesOf(element);
  const form = `<${element.name} ${wanted.map((name) => `${name}="…"`).join(' ')} />`;
  const missing = wanted.filter((name) => !given[name]?.trim());
  const unknown = Object.keys(given).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      en: [`<${element.name}> lacks ${name}`, form, `add ${name}="…"`] as const,
      zh: [`<${element.name}>缺少${name}`, `应写成${form}`, `补上${name}="…"`] as const,
    })),
    ...unknown.map((name) => ({
      en: [`<${element.name}> has no attribute ${name}`, form, 'take it away'] as const,
      zh: [`<${element.name}>没有${name}这个属性`, `应写成${form}`, '删去'] as const,
    })),
  ];
}

function ofElement(element: { name: string | null }, inline: boolean): Problem['message'] {
  const name = element.name ?? '';
  if (inline && isKnown(name)) {
    return {
      en: [
        `<${name}> stands inside a paragraph`,
        'a component on lines of its own, with empty lines around it',
        'put an empty line before and after it',
      ],
      zh: [`<${name}>写在了段落里`, '组件应单独成行，前后各空一行', '在前后各加一个空行'],
    };
  }
  return {
    en: [
      `nobody knows the component <${name}>`,
      `only ${list('and')}; no HTML`,
      'use Markdown, or write \\< for a smaller-than sign',
    ],
    zh: [`没有<${name}>这个组件`, `只能用${list('和')}，不能用HTML`, '改用Markdown；要写小于号就写\\<'],
  };
}

const nested = (name: string): Problem['message'] => ({
  en: [
    `<${name}> stands inside a list or a quotation`,
    'a component at the beginning of its line, with empty lines around it',
    'take the spaces, hyphens or > before it away',
  ],
  zh: [`<${name}>写在了列表或引文里`, '组件应从行首写起，前后各空一行', '去掉它前面的空格、-或>'],
});

const list = (and: string): string => {
  const names = componentNames.map((name) => `<${name}>`);
  return `${names.slice(0, -1).join(and === '和' ? '、' : ', ')} ${and} ${names.at(-1)}`.replace(' 和 ', '和');
};

const program: Problem['message'] = {
  en: [
    'an import or export stands here',
    'plain text: a content file is data',
    'take it away; the components need no import',
  ],
  zh: ['这里有import或export', '内容文件只有文字和数据', '删去；组件不需要import'],
};
const expression: Problem['message'] = {
  en: [
    'an expression in { } stands here',
    'plain text: a content file is data',
    'write the text itself, or \\{ for a brace',
  ],
  zh: ['这里有{ }表达式', '内容文件只有文字和数据', '直接写文字；要写花括号就写\\{'],
};
const attributeExpression: Problem['message'] = {
  en: ['an attribute holds an expression in { }', 'name="text" in double quotes', 'write its text in double quotes'],
  zh: ['属性值是{ }表达式', '应写成name="文字"', '用英文双引号写出文字'],
};
const code: Problem['message'] = {
  en: [
    '``` begins a piece of program here, which ends at the next ``` or at the end of the file',
    'plain text',
    'delete the lines with ```',
  ],
  zh: ['这里的```被当作程序代码的开头，直到下一个```或文件末尾', '应是普通文字', '删去```所在的行'],
};
const html: Problem['message'] = {
  en: ['HTML stands here', 'Markdown and the three components', 'write it in Markdown'],
  zh: ['这里有HTML', '只能用Markdown和三种组件', '改用Markdown'],
};
