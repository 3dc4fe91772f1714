import type { CheckMessages } from '../../check-messages.ts';

type Kind = Parameters<CheckMessages['dialects']['foreign']>[0];

const names: Record<Kind, string> = {
  attributes: '名称、样式',
  callout: '提示框',
  code: '代码块',
  command: '命令',
  contents: '目录',
  container: '版式',
  footnote: '脚注',
  formula: '公式',
  label: '位置名称',
  link: '链接',
  picture: '图片',
  quotation: '引语',
};

const forms: Record<Kind, string> = {
  attributes: '只用Markdown',
  callout: '应写成> [!NOTE]，正文写在下面各行，每行以>开头',
  code: '前后各写一行```',
  command: '应写出它要显示的文字',
  contents: '不写：目录由网站生成',
  container: '只写正文，或写成提示框：> [!NOTE]，正文写在下面各行，每行以>开头',
  footnote: '这里写[^名]，文末写[^名]:和注文',
  formula: '应写成$$a = b$$',
  label: '不写：标题、图和各块都有自己的网址',
  link: '应写成[](#s1.1.2)，印出所到之处的标题；或[文字](网址)',
  picture: '应写成![图中是什么](harbour.jpg "图注")，前后空行',
  quotation: '应写成引文，每行以>开头',
};

export const dialects: CheckMessages['dialects'] = {
  foreign: (kind, written, instead, mends) => [
    `${written}是别的程序写${names[kind]}的方法`,
    instead ? `应写成${instead}` : forms[kind],
    mends
      ? `${instead === '' ? '删去' : '改成这样'}，或运行npm run check -- --fix`
      : instead === undefined
        ? '改成这样，或删去'
        : '改成这样',
  ],
};
