import type { CheckMessages } from '../../check-messages.ts';

export const mdx: CheckMessages['mdx'] = {
  brace: ['这里的{被当作程序开头', '正文只是文字', '要写花括号就写\\{'],
  program: ['这一行被当作程序（import或export）', '正文只是文字', '删去；可用的组件不需要import'],
  notClosed: ['这里打开的组件没有关上', '每个<Figure …>都要有</Figure>，表格前后各空一行', '另起一行补上结束标签'],
  notOpened: ['这里有结束标签却没有开始标签', '</Figure>之前应有<Figure …>', '删去或补上开始标签'],
  smallerThan: [
    '这里的<被当作组件开头，但读不懂',
    '只能是<Figure …>、<Note … />或<Allow … />，值用英文双引号',
    '要写小于号就写\\<',
  ],
  openQuote: ['这个标签里的引号不成对', '应写成name="文字"，引号成对', '补上缺少的"；文字里面的引号用“ ”'],
  quoteInside: ['属性值里面用了"', '应写成name="文字"，文字里面的引号用“ ”', '替换里面的引号'],
  noQuotes: ['这里的属性值没有用英文双引号', '应写成name="文字"', '在前后加上"'],
  attribute: (name) => [`<${name} …>标签里不能有这个符号`, '应写成name="文字"，之间空一格，符号都用半角', '改正'],
  noEnd: (name) => [
    `<${name} …标签没有结尾`,
    name === 'Figure' ? '应以>结尾：<Figure …>' : `应以/>结尾：<${name} … />`,
    '补上',
  ],
  noSlash: (name) => [`<${name} …>没有关上`, `应写成<${name} … />，>前有斜杠`, '补上斜杠'],
  wrongEnd: (name, line, found) => [`这里是${found}，而第${line}行打开的是<${name}>`, `应为</${name}>`, '改正结束标签'],
  misspelt: (name, meant) => [`没有<${name}>这个组件`, `应为<${meant} …>，大小写不能错`, `改成<${meant}`],
  comment: ['这里有注释<!-- … -->', '只应有给读者看的文字', '删去'],
  html: (name) => [
    `<${name}>是HTML`,
    '只能用Markdown和已知的组件；分段空一行，加粗用** **',
    '改用Markdown；要写小于号就写\\<',
  ],
  other: (reason) => [`这里读不懂：${reason}`, '只能是普通Markdown和已知的组件', '检查此处前后的字符'],
};
