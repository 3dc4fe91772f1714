import type { CheckMessages } from '../../check-messages.ts';
import { spread } from '../../en/checks/punctuation.ts';

export const punctuation: CheckMessages['punctuation'] = {
  halfWidth: (found, right) => [`中文里用了半角“${found}”`, `应为“${right}”`, '请替换'],
  inEnglish: (found, right) => [`英文里用了全角“${found}”`, `应为“${right}”`, '请替换'],
  fullWidth: (found, right) => [`全角“${found}”`, `应为“${right}”`, '请替换'],
  doubled: (found) => [`“${found}”：标点重复`, '应只有一个', '删去多余的'],
  space: ['中文里有空格', '汉字之间不留空格', '删去'],
  wideSpace: ['这里有全角空格', '不用全角空格', '删去'],
  straightQuote: (double, single) => ['中文里用了直引号', `应为${spread(double)}或${spread(single)}`, '请替换'],
  otherQuote: (found, right) => [`${found}不是这种语言的引号`, `应为${right}`, '请替换'],
};
