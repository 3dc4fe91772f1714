import type { CheckMessages } from '../../check-messages.ts';

const count = (number: number): string => number.toLocaleString('zh-CN');

export const sizeLimits: CheckMessages['sizeLimits'] = {
  bytes: (found, most) => [
    `这个文件有${count(Math.round(found / 1e6))} MB，没有读取`,
    `最多${count(most / 1e6)} MB`,
    '分成几个文件，或去掉网页用不到的内容',
  ],
  characters: (found, most) => [`这个文件有${count(found)}个字符`, `最多${count(most)}个`, '分成几个文件'],
  lines: (found, most) => [`这个文件有${count(found)}行`, `最多${count(most)}行`, '分成几个文件'],
  levels: (most) => ['这一行套得太深（列表、引文、括号或组件层层相套）', `最多${count(most)}层`, '减少层次'],
  signs: (found, most) => [
    `这一段或这一行表格到此已有${count(found)}个Markdown符号（* _ [ ] \` < { 等）`,
    `最多${count(most)}个`,
    '分成几段，或去掉符号',
  ],
  unreadable: [
    '这段文字太复杂，程序读不了',
    '应是层次不多的Markdown或YAML',
    '逐段删减到能读为止，再把删去的部分写得简单些',
  ],
};
