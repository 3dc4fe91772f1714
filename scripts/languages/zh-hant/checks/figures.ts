import type { CheckMessages } from '../../check-messages.ts';

const oneEachSide = '表格與<Figure …>、</Figure>之間應各空一行';

export const figures: CheckMessages['figures'] = {
  unknownAttribute: (key, known, meant) => [
    `<Figure>沒有${key}這個屬性`,
    meant ? `大概是${meant}` : `只能是${known.join('、')}`,
    meant ? `寫成${meant}` : '改正拼法或刪去',
  ],
  notDrawn: (reason) => [reason, '表格應能畫成這種圖', '改正儲存格或換一種圖'],
  noTable: ['<Figure>裡沒有表格', '<Figure …>與</Figure>之間應有一張Markdown表格，前後各空一行', '補上表格或空行'],
  noLineBefore: ['這張表格前面沒有空行', oneEachSide, '在表格上面加一個空行'],
  noLineAfter: ['表格後面沒有空行', oneEachSide, '在</Figure>上面加一個空行'],
  onlyTable: ['<Figure>裡除表格外還有別的內容', '只能有一張表格', '把文字移到外面，或寫進note="…"'],
  noUnit: (remark) => [
    `圖沒有寫明數字的單位${remark ? `：表頭裡的「${remark}」不是程式認識的單位` : ''}`,
    '應有unit="…"，或在每個數字欄的表頭末尾用括號寫單位',
    `補上unit="…"${remark ? `；是單位的寫（單位：${remark}）` : ''}；數字本來沒有單位的寫unit="—"`,
  ],
};
