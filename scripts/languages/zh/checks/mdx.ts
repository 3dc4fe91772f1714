import type { CheckMessages } from '../../check-messages.ts';

const instead = {
  bold: '写成**文字**',
  code: '写成`代码`，或在前后各用一行```',
  emphasis: '写成*文字*',
  fetched: '删去，或写一个链接：页面不运行程序，也不从别处取东西',
  formula: '直接写符号（CO₂、m²），或在$$和$$之间写公式',
  heading: '在标题前写##',
  line: '空一行另起一段；在表格里就另起一行',
  link: '写成[文字](网址)',
  list: '每项单独一行，前面写-或1.；表格的单元格里各项之间写；',
  paragraph: '去掉标签；空一行就是新的一段',
  picture: '写成![图里有什么](文件)',
  quotation: '在引文每行前写>',
  table: '用Markdown写表格：| 甲 | 乙 |',
  other: '改用Markdown；要写小于号就写\\<',
};

export const mdx: CheckMessages['mdx'] = {
  brace: ['这里的{被当作程序开头', '正文只是文字', '要写花括号就写\\{'],
  program: ['这一行被当作程序（import或export）', '正文只是文字', '删去；可用的组件不需要import'],
  notClosed: (name) => [
    `<${name} …>没有关上`,
    `每个<${name} …>都要有</${name}>${name === 'Figure' ? '，表格前后各空一行' : ''}`,
    name === 'Figure' ? '另起一行补上结束标签' : '补上结束标签',
  ],
  notOpened: (name, isEnclosing) => [
    `这里有</${name}>，却没有开始标签`,
    isEnclosing ? `</${name}>之前应有<${name} …>` : `应写成<${name} … />，不需要结束标签`,
    isEnclosing ? '删去或补上开始标签' : '删去',
  ],
  smallerThan: [
    '这里的<被当作组件开头，但读不懂',
    '只能是<Figure …>、<Note … />、<Allow … />或<Value …>，值用英文双引号',
    '要写小于号就写\\<',
  ],
  openQuote: ['这个标签里的引号不成对', '应写成name="文字"，引号成对', '补上缺少的"；文字里面的引号用“ ”'],
  quoteInside: ['属性值里面用了"', '应写成name="文字"，文字里面的引号用“ ”', '替换里面的引号'],
  noQuotes: ['这里的属性值没有用英文双引号', '应写成name="文字"', '在前后加上"'],
  attribute: (name) => [`<${name} …>标签里不能有这个符号`, '应写成name="文字"，之间空一格，符号都用半角', '改正'],
  noEnd: (name, isEnclosing) => [
    `<${name} …标签没有结尾`,
    isEnclosing ? `应以>结尾：<${name} …>` : `应以/>结尾：<${name} … />`,
    '补上',
  ],
  noSlash: (name) => [`<${name} …>没有关上`, `应写成<${name} … />，>前有斜杠`, '补上斜杠'],
  wrongEnd: (name, line, found) => [`这里是${found}，而第${line}行打开的是<${name}>`, `应为</${name}>`, '改正结束标签'],
  misspelt: (name, meant) => [`没有<${name}>这个组件`, `应为<${meant} …>，大小写不能错`, `改成<${meant}`],
  comment: ['这里有注释', '只应有给读者看的文字', '删去'],
  address: (address) => [`${address}写在<和>之间`, '直接写网址，会自动成为链接；或写成[文字](网址)', '去掉<和>'],
  html: (tag, purpose) => [`${tag}是HTML`, '只能用Markdown和已知的组件', instead[purpose]],
  other: (reason) => [`这里读不懂：${reason}`, '只能是普通Markdown和已知的组件', '检查此处前后的字符'],
};
