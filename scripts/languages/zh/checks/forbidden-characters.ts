import type { CheckMessages } from '../../check-messages.ts';

export const forbiddenCharacters: CheckMessages['forbiddenCharacters'] = {
  unseen: (name) => [`这里有一个看不见的字符（${name}）`, '应只有文字、数字和标点', '删去它，重新输入前后的文字'],
  lost: (name) => [`这里有一个读不出的字符（${name}）`, '应是复制或转换编码时丢失的那个字', '对照原文，重新输入'],
  conflict: [
    '这里两个版本的文字还没有合并（<<<<<<<、>>>>>>>）',
    '应只有一种文字',
    '留下正确的文字，删去这些标记和=======所在的行',
  ],
  tooLong: (length, most) => [`这一行有${length}个字符`, `最多${most}个`, '分成几段'],
};
