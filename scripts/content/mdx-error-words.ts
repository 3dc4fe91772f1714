import type { Problem } from './problem.ts';

type Say = Problem['message'];

/** What is said of MDX that cannot be read. */
export const mdxWords = {
  brace: {
    en: ['a { begins a program here', 'plain text: content is data', 'write \\{ for a brace'],
    zh: ['这里的{被当作程序开头', '正文只是文字', '要写花括号就写\\{'],
  } satisfies Say,
  program: {
    en: [
      'this line reads as a program (import or export)',
      'plain text: content is data',
      'take it away; the components that may be used need no import',
    ],
    zh: ['这一行被当作程序（import或export）', '正文只是文字', '删去；可用的组件不需要import'],
  } satisfies Say,
  notClosed: {
    en: [
      'a component that is opened here is not closed',
      'every <Figure …> closed by </Figure>, with empty lines around the table',
      'add the closing tag on a line of its own',
    ],
    zh: ['这里打开的组件没有关上', '每个<Figure …>都要有</Figure>，表格前后各空一行', '另起一行补上结束标签'],
  } satisfies Say,
  notOpened: {
    en: [
      'a closing tag stands here without its opening tag',
      'every </Figure> after its <Figure …>',
      'take it away or add the opening tag',
    ],
    zh: ['这里有结束标签却没有开始标签', '</Figure>之前应有<Figure …>', '删去或补上开始标签'],
  } satisfies Say,
  smallerThan: {
    en: [
      'a < begins a component here that cannot be read',
      '<Figure …>, <Note … /> or <Allow … />, values in "double quotes"',
      'write \\< for a smaller-than sign',
    ],
    zh: [
      '这里的<被当作组件开头，但读不懂',
      '只能是<Figure …>、<Note … />或<Allow … />，值用英文双引号',
      '要写小于号就写\\<',
    ],
  } satisfies Say,
  openQuote: {
    en: [
      'a quotation mark in this tag has no partner',
      'name="text", with both quotes',
      'add the missing ", and write “ ” for quotes inside the text',
    ],
    zh: ['这个标签里的引号不成对', '应写成name="文字"，引号成对', '补上缺少的"；文字里面的引号用“ ”'],
  } satisfies Say,
  quoteInside: {
    en: ['a " stands inside a value', 'name="text", with “ ” for quotes inside the text', 'replace the inner quotes'],
    zh: ['属性值里面用了"', '应写成name="文字"，文字里面的引号用“ ”', '替换里面的引号'],
  } satisfies Say,
  noQuotes: {
    en: ['a value without straight quotation marks begins here', 'name="text"', 'put " before and after it'],
    zh: ['这里的属性值没有用英文双引号', '应写成name="文字"', '在前后加上"'],
  } satisfies Say,
  attribute: (name: string): Say => ({
    en: [
      `this sign cannot stand in the tag <${name} …>`,
      'name="text", the next after a space, all signs half-width',
      'correct it',
    ],
    zh: [`<${name} …>标签里不能有这个符号`, '应写成name="文字"，之间空一格，符号都用半角', '改正'],
  }),
  noEnd: (name: string): Say => ({
    en: [
      `the tag <${name} … does not end`,
      name === 'Figure' ? '<Figure …> with > at its end' : `<${name} … /> with /> at its end`,
      'add the sign',
    ],
    zh: [`<${name} …标签没有结尾`, name === 'Figure' ? '应以>结尾：<Figure …>' : `应以/>结尾：<${name} … />`, '补上'],
  }),
  noSlash: (name: string): Say => ({
    en: [`<${name} …> is not closed`, `<${name} … /> with a slash before the >`, 'add the slash'],
    zh: [`<${name} …>没有关上`, `应写成<${name} … />，>前有斜杠`, '补上斜杠'],
  }),
  wrongEnd: (name: string, line: number, found: string): Say => ({
    en: [`${found} stands here, but <${name}> was opened on line ${line}`, `</${name}>`, 'correct the closing tag'],
    zh: [`这里是${found}，而第${line}行打开的是<${name}>`, `应为</${name}>`, '改正结束标签'],
  }),
  misspelt: (name: string, meant: string): Say => ({
    en: [
      `nobody knows the component <${name}>`,
      `<${meant} …>, with capital and small letters as here`,
      `write <${meant}`,
    ],
    zh: [`没有<${name}>这个组件`, `应为<${meant} …>，大小写不能错`, `改成<${meant}`],
  }),
  comment: {
    en: ['a comment <!-- … --> stands here', 'only what readers are to read', 'delete it'],
    zh: ['这里有注释<!-- … -->', '只应有给读者看的文字', '删去'],
  } satisfies Say,
  html: (name: string): Say => ({
    en: [
      `<${name}> is HTML`,
      'Markdown and the three components; an empty line for a new paragraph, ** ** for bold',
      'write it in Markdown, or \\< for a smaller-than sign',
    ],
    zh: [`<${name}>是HTML`, '只能用Markdown和三种组件；分段空一行，加粗用** **', '改用Markdown；要写小于号就写\\<'],
  }),
  other: (reason: string): Say => ({
    en: [
      `the text cannot be read: ${reason}`,
      'plain Markdown and the three components',
      'look at the characters around this place',
    ],
    zh: [`这里读不懂：${reason}`, '只能是普通Markdown和三种组件', '检查此处前后的字符'],
  }),
};
