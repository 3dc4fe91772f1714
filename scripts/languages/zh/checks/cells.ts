import type { CheckMessages } from '../../check-messages.ts';

type CellMark = Parameters<CheckMessages['cells']['marked']>[0];

const MARKS: Record<CellMark, string> = {
  note: '脚注',
  link: '链接',
  bold: '粗体',
  italic: '斜体',
  break: '换行',
  other: 'Markdown标记',
};

const ADVICE: Record<CellMark, string> = {
  note: '写进note="…"，或把脚注移到图旁边的正文里',
  link: '把链接移到图旁边的正文里，或直接写出网址',
  bold: '删去**；要突出一行，用highlight="…"',
  italic: '删去*或_；要写星号本身，写成\\*',
  break: '写成一行',
  other: '删去',
};

export const cells: CheckMessages['cells'] = {
  notNumber: (text) => [
    `“${text}”不是数字，而这一列是数字`,
    '应是数字（1234.5、-6.5、超2400），没有就写—',
    '改正这一格',
  ],
  bracketed: (text) => [
    `“${text}”是括号里的数字，读不成数字`,
    '括号表示负数的应写负号，否则只写数字',
    `写成-${text.replace(/[()（）\s]/gu, '')}，或删去括号`,
  ],
  dash: (text) => [`“${text}”开头是破折号，不是负号`, '负数前应是连字符或负号', `写成-${text.slice(1).trim()}`],
  marked: (mark, text) => [
    `单元格“${text}”里的${MARKS[mark]}会丢失：图只用纯文字来画`,
    '<Figure>的单元格里应只有文字',
    ADVICE[mark],
  ],
  noHead: ['图中有一列没有表头', '要画的表格，每列都应有表头', '写明这一列是什么'],
  noLabel: ['图中有一行没有名称', '要画的表格，每行的第一格应是名称', '写明这一行是什么，或删去'],
};
