import type { CheckMessages } from '../../check-messages.ts';
import { spread } from '../../en/checks/punctuation.ts';

export const punctuation: CheckMessages['punctuation'] = {
  halfWidth: (found, right) => [`中文裡用了半形「${found}」`, `應為「${right}」`, '請替換'],
  inEnglish: (found, right) => [`英文裡用了全形「${found}」`, `應為「${right}」`, '請替換'],
  fullWidth: (found, right) => [`全形「${found}」`, `應為「${right}」`, '請替換'],
  doubled: (found) => [`「${found}」：標點重複`, '應只有一個', '刪去多餘的'],
  space: ['中文裡有空格', '漢字之間不留空格', '刪去'],
  wideSpace: ['這裡有全形空格', '不用全形空格', '刪去'],
  straightQuote: (double, single) => ['中文裡用了直引號', `應為${spread(double)}或${spread(single)}`, '請替換'],
  otherQuote: (found, right) => [`${found}不是這種語言的引號`, `應為${right}`, '請替換'],
};
