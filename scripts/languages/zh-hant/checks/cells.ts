import type { CheckMessages } from '../../check-messages.ts';

type CellMark = Parameters<CheckMessages['cells']['marked']>[0];

const MARKS: Record<CellMark, string> = {
  italic: '斜體',
  break: '換行',
  other: 'Markdown標記',
};

const ADVICE: Record<CellMark, string> = {
  italic: '刪去*或_；要寫星號本身，寫成\\*',
  break: '寫成一行',
  other: '刪去',
};

const SIGNS = '—未提供，…未調查，x不公布，/不適用，0為零，\\<5低於最小顯示值';

export const cells: CheckMessages['cells'] = {
  notNumber: (text) => [
    `「${text}」不是數字，而這一欄是數字`,
    '應是數字（1234.5、-6.5、逾2400），沒有就寫—',
    '改正這一格',
  ],
  flag: (text, advice, flag) => [
    `「${text}」末尾的「${flag}」不是已知的標記`,
    'p初步數字，r修訂數字，e估計數字；別的說明寫成註腳',
    `寫成${advice}，下面寫[^${flag}]:和它的意思；資料檔的寫在.yaml的notes裡`,
  ],
  range: (text, low, high) => [
    `「${text}」是一個範圍，而這一欄每格是一個數字`,
    '一個數字；範圍的兩端分成「下限」「上限」兩欄；或者數值後面用括號寫區間',
    `把${low}和${high}各寫一欄，用chart="dot"畫，或寫成中間的數值：5.2 (${low}–${high})`,
  ],
  pair: (text, first, second) => [
    `「${text}」裡有兩個數字`,
    '每格一個數字；區間有兩端：5.2 (4.8–5.6)',
    `把${second}寫進${first}旁邊另一欄`,
  ],
  otherwise: (text, written) => [
    `「${text}」不是這裡的數字寫法`,
    '千位之間用逗號、空格或不用，小數點用點',
    `寫成${written}`,
  ],
  word: (text) => [
    `「${text}」不是數字，而這一欄是數字`,
    `數字（1234.5、-6.5、超2400），沒有數值用符號：${SIGNS}`,
    `寫上；「${text}」如果總是其中一種，寫進site.yaml：missing_values: { suppressed: { signs: ["${text}"] } }`,
  ],
  bracketed: (text) => [
    `「${text}」寫在括號裡，這一欄又沒有不帶括號的數字，看不出是不是負數`,
    '括號表示負數的應寫負號，否則只寫數字',
    `寫成-${text.replace(/[()（）\s]/gu, '')}，或刪去括號`,
  ],
  noteMark: (text, bare) => [
    `「${text}」帶有註腳的記號，記號不是數字的一部分`,
    '註腳：格子裡寫[^a]，下面寫[^a]:和註腳的話；資料檔的寫在.yaml的notes裡',
    `寫成${bare}[^a]`,
  ],
  decimalComma: (text) => [
    `「${text}」的小數點寫成了逗號`,
    '小數點；逗號只用在千位之間',
    `寫成${text.replaceAll('.', ' ').replace(',', '.')}`,
  ],
  labelMark: (text, advice, sign) => [
    `「${text}」末尾有${sign}，卻沒有說明它指什麼`,
    '註腳：名稱後寫[^a]，下面寫[^a]:和註腳的話；資料檔的寫在.yaml的notes裡',
    `寫成${advice}，或在note="${sign} …"裡說明`,
  ],
  pence: (text) => [`圖裡有英鎊，「${text}」看不出是便士還是初步數`, '208.3 pence，或208.3 (p)', '寫明是哪一種'],
  unclearDash: (text) => [`單獨一個「${text}」沒有說明為什麼沒有數值`, SIGNS, '寫成其中應有的一種'],
  emptyCell: [
    '數字欄裡的這一格是空的，沒有說明為什麼沒有數值',
    SIGNS,
    '寫上數值或該用的符號；空格如果總是同一個意思，寫進site.yaml：missing_values: { not_applicable: { signs: [""] } }',
  ],
  emptyGroup: (label) => [
    `「${label}」一列只有名稱，是一組的標題，下面卻沒有橫列`,
    '這一列應有數值，或下面有橫列；標題分級寫成`甲 › 乙`',
    '沒有提供的數值寫—，或補上下面的橫列',
  ],
  noTotal: (label) => [
    `totals="…"裡的「${label}」不是表中任何一列的名稱`,
    '應是第一欄中的名稱，以；分隔',
    '改正或刪去',
  ],
  dash: (text) => [`「${text}」開頭是破折號，不是負號`, '負數前應是連字號或負號', `寫成-${text.slice(1).trim()}`],
  marked: (mark, text) => [
    `儲存格「${text}」裡的${MARKS[mark]}會遺失：資料表裡放不下`,
    '<Figure>的儲存格裡應是文字、腳註、連結和粗體',
    ADVICE[mark],
  ],
  emptyLevel: (text) => [`「${text}」的›有一邊沒有字`, '兩邊都應是標題：2020 › 銷售額', '補上，或刪去›'],
  noHead: ['圖中有一欄沒有表頭', '要畫的表格，每欄都應有表頭', '寫明這一欄是什麼'],
  noLabel: ['圖中有一橫列沒有名稱', '要畫的表格，每列的第一格應是名稱', '寫明這一列是什麼，或刪去'],
};
