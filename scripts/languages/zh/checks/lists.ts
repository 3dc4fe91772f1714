import type { CheckMessages } from '../../check-messages.ts';

export const lists: CheckMessages['lists'] = {
  noSpace: (mark) => [
    `这里的${mark}后面没有空格，不会成为列表项`,
    `每项开头应是${mark}加空格`,
    `加上空格（若要写符号本身，写${mark.replace(/[-.)]$/, '\\$&')}）`,
  ],
  oddSpace: (mark) => [`${mark}旁边是不间断空格或全角空格，不会成为列表项`, '应是普通空格', '删去，重新按空格键'],
  runTogether: (first, second) => [
    `以${first}和${second}开头的几行会连成一行`,
    '各行之间应有空行，或写成列表',
    '每行前加一个空行，或在行首写“- ”',
  ],
  swallowed: ['这一行会接到上面的列表项里', '另起一段前应有空行；属于该项的文字行首应有两个空格', '加空行或空格'],
  task: ['[ ]会使这一项带上不能勾选的方框', '应是文字', '写明已办或未办，或删去[ ]'],
  otherNumber: (written, shown) => [
    `这一项写的是${written}，显示出来是${shown}`,
    '列表的编号应依次加一',
    `改成${shown}；要显示${written}，就另起一段，写${written}\\.`,
  ],
  noTerm: [
    '这里是术语的解释，上面却没有术语',
    '术语单独一行，下一行写半角冒号、空格和解释',
    '在上面一行写上术语；要写冒号本身，写\\:',
  ],
  fullWidthColon: ['行首是全角冒号，不会成为术语的解释', '解释以半角冒号加空格开头', '改成半角冒号和空格'],
  eaten: (sign) => [
    `行首的${sign}不会显示：它把这一行变成了${sign === '>' ? '引文' : '列表项'}`,
    `列表写“- ”，符号本身写\\${sign}`,
    `改成\\${sign}或−，或把文字写在行首`,
  ],
};
