import type { CheckMessages } from '../../check-messages.ts';
import { languageNames, nameBeside } from '../language-names.ts';
import { placeIn } from './names.ts';

const marks = (labels: readonly string[]): string => labels.map((label) => `[^${label}]`).join(' ') || '（無）';

/** Formulas, code and links, each as it is written. */
const pieces = (all: readonly string[]): string =>
  all.map((one) => `「${one}」`).join('、') || '0處公式、程式碼、圖片和不帶文字的連結';

export const pairing: CheckMessages['pairing'] = {
  noTranslation: (lang, file) => [`這個檔案沒有${languageNames[lang]}版`, `應有${file}`, '補上，或讓兩個檔案同名'],
  otherBlock: (here, there, place) => [
    `這裡是${here}`,
    `應與${placeIn(place)}一樣是${there}`,
    '使兩種語言的內容和順序一致',
  ],
  unlikeBlock: (here, there, place) => [
    `這裡的${here}與${placeIn(place)}的${there}沒有一個相同的數字或名稱`,
    '這裡應是它的譯文',
    '改為它的譯文，或使兩處順序一致',
  ],
  swappedLabel: (here, there, right, place) => [
    `這一橫列名為「${here}」，${placeIn(place)}卻是「${there}」，即「${right}」`,
    '兩種語言各橫列順序相同',
    `改為「${right}」，或把橫列連同數值排成同樣的順序`,
  ],
  surplusBlock: (block, more, { lang, at }) => [
    `這裡的${block}${more ? `及其後${more}處` : ''}在${languageNames[lang]}版中沒有`,
    `${at}之後應有相同的內容`,
    '在那裡補上，或在這裡刪去',
  ],
  loneFootnote: (label, lang, file) => [
    `${languageNames[lang]}版沒有腳註[^${label}]`,
    `${file}裡應有[^${label}]: …`,
    '在那裡補上，或在這裡刪去',
  ],
  otherFootnote: (here, there, place) => [
    `這裡是腳註[^${here}]`,
    `應與${placeIn(place)}一樣是[^${there}]`,
    '使兩個檔案的腳註順序一致',
  ],
  otherValue: (key, here, there, place) => [
    `${key}是${here ?? '（未填）'}`,
    `${placeIn(place)}是${there ?? '（未填）'}`,
    '使兩者一致',
  ],
  loneCaption: (hasOne, place) => [
    hasOne ? '這張圖片有圖註' : '這張圖片沒有圖註',
    `應與${placeIn(place)}一樣${hasOne ? '沒有' : '有'}`,
    '兩種語言都寫，或都不寫',
  ],
  untranslated: (found, expected) => [
    `這裡還是${nameBeside(found, expected)}`,
    `應是${nameBeside(expected, found)}`,
    '請翻譯',
  ],
  otherTableSize: (here, there, place) => [
    `這裡的表格是${here}（橫列×直欄）`,
    `應與${placeIn(place)}一樣是${there}`,
    '使兩張表的列數、欄數一致',
  ],
  otherParts: (block, parts, there, place) => [
    `這裡是${block}${parts === undefined ? '' : `（${parts}段）`}`,
    `應與${placeIn(place)}一樣有${there}項`,
    '使兩種語言的項目一致',
  ],
  otherFootnotes: (here, there, place) => [
    `此處引用的腳註是${marks(here)}`,
    `應與${placeIn(place)}一樣是${marks(there)}`,
    '使兩處的腳註一致',
  ],
  otherLiterals: (here, there, place) => [
    `這裡有${pieces(here)}`,
    `應與${placeIn(place)}一樣有${pieces(there)}`,
    '使兩處的公式、程式碼、圖片和不帶文字的連結一致',
  ],
  otherAttribute: (name, here, there, place) => [
    `這張圖${here === undefined ? `沒有${name}` : `寫著${name}="${here}"`}`,
    `${placeIn(place)}${there === undefined ? `沒有${name}` : `是${name}="${there}"`}`,
    '使兩者一致',
  ],
  otherGap: (column, here, there, place) => [
    `這一橫列第${column}格是「${here}」`,
    `${placeIn(place)}是「${there}」`,
    '兩處都提供數值，或都寫—',
  ],
  otherSign: (column, here, there, place) => [
    `這一橫列第${column}格是「${here}」`,
    `${placeIn(place)}是「${there}」`,
    '兩處用同樣的符號或標記',
  ],
  otherLevels: (column, here, there, place) => [
    `這一橫列第${column}個標題是「${here}」`,
    `級數應與${placeIn(place)}的「${there}」一樣`,
    '兩處都用›分級，或都不分',
  ],
  otherCellNotes: (column, here, there, place) => [
    `這一橫列第${column}格「${here}」的腳註不同`,
    `應與${placeIn(place)}的「${there}」一樣`,
    '兩處的腳註標在同樣的格裡',
  ],
};
