import type { CheckMessages } from '../../check-messages.ts';

export const footnotes: CheckMessages['footnotes'] = {
  notDefined: (label) => [`腳註[^${label}]沒有定義`, `檔案末尾應有[^${label}]: 加註文`, '補上，或改正名稱'],
  unused: (label) => [`沒有正文引用腳註[^${label}]`, `應在相關文字後寫[^${label}]`, '補上引用，或刪去這條腳註'],
  twice: (label, line) => [`腳註[^${label}]在第${line}行已有定義`, '每條腳註只能定義一次', '換個名稱，或刪去'],
  empty: (label) => [`腳註[^${label}]沒有註文`, `應是[^${label}]: 加註文`, '寫上註文'],
  fullWidth: (mark) => [`${mark}不會被當作腳註`, '應用半形符號寫成[^名稱]', '改成半形的[ ^ ]'],
  spaceInLabel: (label) => [
    `[^${label}]的名稱裡有空格，不會被當作腳註`,
    '名稱裡不能有空格',
    `這裡和正文裡都改成[^${label.replace(/\s+/g, '-')}]`,
  ],
  wideColon: (label) => [`[^${label}]後面是全形冒號`, `應是半形冒號加空格：[^${label}]: `, '把：改成:'],
  notAtLineStart: (label) => [`這裡的[^${label}]:沒有被當作腳註的定義`, `[^${label}]:應在行首，前面空一行`, '另起一行'],
};
