import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const callouts: CheckMessages['callouts'] = {
  unknown: (written, known) => [
    `没有[!${written}]这种提示框`,
    `应是其中之一：${listed(known)}`,
    '改成其中之一，或删去',
  ],
  titleAlone: (mark) => [
    `提示框${mark}只有标题，没有正文`,
    `与${mark}同一行的是标题，正文写在下面各行，每行以>开头`,
    '在标记后面换行，或写上正文',
  ],
  empty: (mark) => [`提示框${mark}没有内容`, '正文写在下面各行，每行以>开头', '写上正文'],
  noMark: (mark) => [
    `${mark}不在引文里，会照原样显示`,
    `应写成> ${mark}，正文写在下面各行，每行以>开头`,
    '在每行前加>和空格',
  ],
};
