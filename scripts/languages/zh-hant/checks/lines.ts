import type { CheckMessages } from '../../check-messages.ts';

export const lines: CheckMessages['lines'] = {
  seeminglyEmpty: ['這一行看似空行，其實有不換行空格或全形空格，分不開段落', '應是空行', '刪去空格'],
  inAttribute: (name) => [`${name}的值分成了幾行，讀者會在換行處看到空格`, '值應寫在一行裡', '合成一行'],
};
