import type { CheckMessages } from '../../check-messages.ts';

type CellMark = Parameters<CheckMessages['cells']['marked']>[0];

const MARKS: Record<CellMark, string> = {
  italic: '斜体',
  break: '换行',
  other: 'Markdown标记',
};

const ADVICE: Record<CellMark, string> = {
  italic: '删去*或_；要写星号本身，写成\\*',
  break: '写成一行',
  other: '删去',
};

const SIGNS = '—未给出，…未调查，x不公布，/不适用，0为零，\\<5低于最小显示值';

export const cells: CheckMessages['cells'] = {
  notNumber: (text) => [
    `“${text}”不是数字，而这一列是数字`,
    '应是数字（1234.5、-6.5、超2400），没有就写—',
    '改正这一格',
  ],
  flag: (text, advice, flag) => [
    `“${text}”末尾的“${flag}”不是已知的标记`,
    'p初步数，r修订数，e估计数；别的说明写成脚注',
    `写成${advice}，下面写[^${flag}]:和它的意思；数据文件的写在.yaml的notes里`,
  ],
  range: (text, low, high) => [
    `“${text}”是一个范围，而这一列每格是一个数`,
    '一个数；范围的两端分成“下限”“上限”两列；或者数值后面用括号写区间',
    `把${low}和${high}各写一列，用chart="dot"画，或写成中间的数值：5.2 (${low}–${high})`,
  ],
  pair: (text, first, second) => [
    `“${text}”里有两个数`,
    '每格一个数；区间有两端：5.2 (4.8–5.6)',
    `把${second}写进${first}旁边另一列`,
  ],
  otherwise: (text, written) => [
    `“${text}”不是这里的数字写法`,
    '千位之间用逗号、空格或不用，小数点用点',
    `写成${written}`,
  ],
  word: (text) => [
    `“${text}”不是数字，而这一列是数字`,
    `数字（1234.5、-6.5、超2400），没有数值用符号：${SIGNS}`,
    `写上；“${text}”如果总是其中一种，写进site.yaml：missing_values: { suppressed: { signs: ["${text}"] } }`,
  ],
  bracketed: (text) => [
    `“${text}”写在括号里，这一列又没有不带括号的数字，看不出是不是负数`,
    '括号表示负数的应写负号，否则只写数字',
    `写成-${text.replace(/[()（）\s]/gu, '')}，或删去括号`,
  ],
  noteMark: (text, bare) => [
    `“${text}”带有脚注的记号，记号不是数字的一部分`,
    '脚注：格子里写[^a]，下面写[^a]:和脚注的话；数据文件的写在.yaml的notes里',
    `写成${bare}[^a]`,
  ],
  decimalComma: (text) => [
    `“${text}”的小数点写成了逗号`,
    '小数点；逗号只用在千位之间',
    `写成${text.replaceAll('.', ' ').replace(',', '.')}`,
  ],
  labelMark: (text, advice, sign) => [
    `“${text}”末尾有${sign}，却没有说明它指什么`,
    '脚注：名称后写[^a]，下面写[^a]:和脚注的话；数据文件的写在.yaml的notes里',
    `写成${advice}，或在note="${sign} …"里说明`,
  ],
  pence: (text) => [`图里有英镑，“${text}”看不出是便士还是初步数`, '208.3 pence，或208.3 (p)', '写明是哪一种'],
  unclearDash: (text) => [`单独一个“${text}”没有说明为什么没有数值`, SIGNS, '写成其中应有的一种'],
  emptyCell: [
    '数字列里的这一格是空的，没有说明为什么没有数值',
    SIGNS,
    '写上数值或该用的符号；空格如果总是同一个意思，写进site.yaml：missing_values: { not_applicable: { signs: [""] } }',
  ],
  emptyGroup: (label) => [
    `“${label}”一行只有名称，是一组的标题，下面却没有行`,
    '这一行应有数值，或下面有行；标题分级写成`甲 › 乙`',
    '没有给出的数值写—，或补上下面的行',
  ],
  noTotal: (label) => [`totals="…"里的“${label}”不是表中任何一行的名称`, '应是第一列中的名称，以；分隔', '改正或删去'],
  dash: (text) => [`“${text}”开头是破折号，不是负号`, '负数前应是连字符或负号', `写成-${text.slice(1).trim()}`],
  marked: (mark, text) => [
    `单元格“${text}”里的${MARKS[mark]}会丢失：数据表里放不下`,
    '<Figure>的单元格里应是文字、脚注、链接和粗体',
    ADVICE[mark],
  ],
  emptyLevel: (text) => [`“${text}”的›有一边没有字`, '两边都应是标题：2020 › 销售额', '补上，或删去›'],
  noHead: ['图中有一列没有表头', '要画的表格，每列都应有表头', '写明这一列是什么'],
  noLabel: ['图中有一行没有名称', '要画的表格，每行的第一格应是名称', '写明这一行是什么，或删去'],
};
