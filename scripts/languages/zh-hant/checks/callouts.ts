import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const callouts: CheckMessages['callouts'] = {
  unknown: (written, known) => [
    `沒有[!${written}]這種提示框`,
    `應是其中之一：${listed(known)}`,
    '改成其中之一，或刪去',
  ],
  titleAlone: (mark) => [
    `提示框${mark}只有標題，沒有正文`,
    `與${mark}同一行的是標題，正文寫在下面各行，每行以>開頭`,
    '在標記後面換行，或寫上正文',
  ],
  empty: (mark) => [`提示框${mark}沒有內容`, '正文寫在下面各行，每行以>開頭', '寫上正文'],
  noMark: (mark) => [
    `${mark}不在引文裡，會照原樣顯示`,
    `應寫成> ${mark}，正文寫在下面各行，每行以>開頭`,
    '在每行前加>和空格',
  ],
};
