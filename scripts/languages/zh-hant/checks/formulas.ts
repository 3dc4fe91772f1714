import type { CheckMessages } from '../../check-messages.ts';

export const formulas: CheckMessages['formulas'] = {
  unreadable: (reason) => [`這個公式讀不懂：${reason}`, 'KaTeX支援的TeX寫法：\\frac{a}{b}、x_{1}、\\sum', '改正這裡'],
  unknownCommand: (command) => [
    `公式裡沒有${command}這個指令`,
    '應是KaTeX支援的指令，如\\frac、\\sum；文字寫在\\text{ }裡',
    '改正，或刪去',
  ],
  named: (command) => [
    `${command}給公式起名或引用公式，只有TeX能做`,
    '公式裡寫\\tag{1}，提到它的地方寫（1）',
    '寫出編號',
  ],
  empty: ['這個公式是空的', '應寫成$$a = b$$', '寫上公式；要寫兩個美元符號就寫\\$\\$'],
  notClosed: [
    '公式從這裡開始，沒有結尾',
    '後面也要有單獨一行的$$，或在同一行寫成$$a = b$$',
    '在結尾補上$$；要寫兩個美元符號就寫\\$\\$',
  ],
  notAlone: ['這一行的$$後面還有內容，會遺失', '多行公式的前後，$$都單獨成行', '在$$後面換行'],
  singleDollar: ['這裡像是用單個$寫的公式，而單個$表示金額', '兩邊各用兩個美元符號：$$a = b$$', '改成$$'],
  inHeading: ['標題裡有公式', '應是文字：標題還用在目錄和搜尋裡', '移到標題下面的正文裡'],
};
