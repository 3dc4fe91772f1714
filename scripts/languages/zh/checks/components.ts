import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const components: CheckMessages['components'] = {
  missingAttribute: (component, name, form) => [`<${component}>缺少${name}`, `应写成${form}`, `补上${name}="…"`],
  unknownAttribute: (component, name, form) => [`<${component}>没有${name}这个属性`, `应写成${form}`, '删去'],
  insideParagraph: (name) => [`<${name}>写在了段落里`, '组件应单独成行，前后各空一行', '在前后各加一个空行'],
  outsideParagraph: (name) => [`<${name}>独占一行`, '写在段落里，包着一个数字', '和前后的文字写在同一行'],
  unknown: (name, known) => [
    `没有<${name}>这个组件`,
    `只能用${listed(known)}，不能用HTML`,
    '改用Markdown；要写小于号就写\\<',
  ],
  ofReports: (name) => [
    `<${name}>写在了文库自己的页面里`,
    '只能写在报告的正文里：图和注按报告编排',
    '移到某一节，在这里写一个链接',
  ],
  figureInCase: [
    '图写在了案例里',
    '案例里只写文字、列表：图按各节编号、列出、下载',
    '移到讲这件事的一节，在这里写一个链接',
  ],
  nested: (name) => [`<${name}>写在了列表或引文里`, '组件应从行首写起，前后各空一行', '去掉它前面的空格、-或>'],
  program: ['这里有import或export', '内容文件只有文字和数据', '删去；组件不需要import'],
  expression: ['这里有{ }表达式', '内容文件只有文字和数据', '直接写文字；要写花括号就写\\{'],
  attributeExpression: ['属性值是{ }表达式', '应写成name="文字"', '用英文双引号写出文字'],
  html: ['这里有HTML', '只能用Markdown和已知的组件', '改用Markdown'],
};
