import type { CheckMessages } from '../../check-messages.ts';

export const lines: CheckMessages['lines'] = {
  seeminglyEmpty: ['这一行看似空行，其实有不间断空格或全角空格，分不开段落', '应是空行', '删去空格'],
  inAttribute: (name) => [`${name}的值分成了几行，读者会在换行处看到空格`, '值应写在一行里', '合成一行'],
};
