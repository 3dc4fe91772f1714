import type { CheckMessages } from '../../check-messages.ts';

export const tables: CheckMessages['tables'] = {
  noHead: [
    '这几行还不是表格：表头下面没有分隔行',
    '第一行下面应有| --- | ---: |，格数与列数相同',
    '补上这一行，表格前后各空一行',
  ],
  tabs: [
    '这几行用制表符（Tab）分开，像是从电子表格或Word复制的表格，网页上会连成一片',
    '应是Markdown表格：| 甲 | 乙 |，第一行下面是| --- | ---: |',
    '把每个制表符换成|，行的两端也写|，再加上横线那一行',
  ],
  cutOff: ['空行把这几行与上面的表格隔开了', '一张表格的各行应紧挨着', '删去空行'],
  ragged: (found, width) => [
    `这一行有${found}个单元格`,
    `应与表头一样有${width}个`,
    '没有的数值写—；单元格里的竖线写\\|',
  ],
};
