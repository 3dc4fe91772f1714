import type { CheckMessages } from '../../check-messages.ts';

const list = (names: readonly string[]): string => (names.length ? names.join('、') : '無');

const DELIMITERS: Record<string, string> = { ',': '逗號', ';': '分號', '\t': '定位字元', '|': '直線' };

export const data: CheckMessages['data'] = {
  openQuote: ['引號沒有收尾', '欄位兩端都有引號', '補上另一個引號'],
  strayQuote: [
    '引號出現在欄位當中',
    '試算表寫出的CSV：欄位裡有引號或逗號，整個欄位加引號，裡面的引號寫兩次（""）',
    '用試算表重新儲存，或給欄位加上引號',
  ],
  empty: ['表頭下面沒有資料', '表頭和至少一列資料', '補齊，或刪去檔案'],
  tooLarge: (rows, columns, mostRows, mostColumns) => [
    `檔案有${rows}列、${columns}欄`,
    `最多${mostRows}列、${mostColumns}欄`,
    '分成幾個檔案',
  ],
  ragged: (fields, wanted) => [
    `這一列有${fields}個欄位，表頭有${wanted}個`,
    '每列的欄位與表頭一樣多',
    '補上缺的欄位；欄位裡有逗號的，給整個欄位加引號',
  ],
  titleRow: (fields, head, row) => [
    `這一行有${fields}個欄位，檔案的第一行有${head}個`,
    '每行的欄位與表頭一樣多；表頭上面還有標題的，在說明檔裡寫明表頭是第幾行',
    `這是表頭的話，在旁邊的.yaml檔裡寫dialect: { headerRows: [${row}] }；否則補上缺的欄位`,
  ],
  labelAlone: (label, rows) => [
    `這一行只有「${label}」`,
    '數值，或者寫明這一行是什麼：下面各行的標題，或者表的標題、註釋、來源',
    `補上數值；或者在旁邊的.yaml檔裡寫dialect：這樣的行是標題的寫{ rowGroups: true }，不是資料的寫{ commentRows: [${rows.join(', ')}] }；沒有提供數值的寫missingValues: [""]`,
  ],
  titleHead: (title, row) => [
    `第一行應是各欄的名稱，卻只有「${title}」`,
    '每一欄都有名稱；表頭上面還有標題的，在說明檔裡寫明表頭是第幾行',
    `在旁邊的.yaml檔裡寫dialect: { headerRows: [${row}] }（表頭的行號），或在這一行補上名稱`,
  ],
  valueHead: (value) => [`第一行應是各欄的名稱，裡面卻有數值${value}`, '表頭：每一欄都有名稱', '在它上面加一行名稱'],
  indexColumn: (next) => [
    '第一欄沒有名稱，只是各列的序號，是程式寫出的',
    '所顯示的第一欄是各列的名稱',
    `略去這一欄：columns="${next}, …"，或刪去`,
  ],
  notDate: (field, text) => [
    `「${text}」不是檔案裡日期的寫法，而${field}的type是date`,
    '年、月、日：2020-01-31，或2020-01；試算表裡應是日期格式的儲存格',
    '改成這樣；或寫明寫法：format: "%d.%m.%Y"；或寫type: string，照原樣顯示',
  ],
  noCsv: (found) => [
    found === 'page' ? '檔案是網頁或XML，不是CSV' : '檔案裡只有Git LFS的指標，沒有內容',
    '資料檔本身',
    found === 'page' ? '下載網頁上所給的檔案' : '取回內容：git lfs pull',
  ],
  otherDelimiter: (found, wanted) => [
    `欄位之間用的是${DELIMITERS[found] ?? found}`,
    `欄位之間用${DELIMITERS[wanted] ?? wanted}`,
    `在旁邊的.yaml檔裡寫dialect: { delimiter: ${JSON.stringify(found)} }，或重新儲存檔案`,
  ],
  sameName: (name) => [`檔案裡另有一欄也叫「${name}」`, '每欄各有自己的名稱', '在表頭裡改掉其中一個'],
  sameField: (name) => [`fields裡另有一項也叫「${name}」`, '檔案的每一欄各有一項', '刪去其中一項，或改正name'],
  noDataFile: (names) => [
    '沒有這份說明所指的資料檔',
    `旁邊的檔案：${list(names)}`,
    '把檔案放進來，或給這個檔案改名，或刪去',
  ],
  twoFiles: (names) => [
    `這份說明對應兩個檔案：${list(names)}`,
    '每個資料檔各有一份說明，名稱不同',
    '給其中一個檔案改名',
  ],
  unusedFile: ['沒有圖用到這個檔案', '報告的某張圖裡寫著data="…"', '用上，或刪去'],
  unusedDescription: ['沒有圖用到這份說明：用到的工作表各有自己的說明', '用得到的說明', '刪去'],
  notData: (ending) => [
    `.${ending}不是資料檔`,
    'CSV，或XLSX活頁簿，以及同名的.yaml',
    '用試算表開啟，另存為XLSX，或移出data/',
  ],
  noNote: (label) => [
    `這個檔案的註腳 [^${label}] 沒有說明`,
    '旁邊的.yaml裡，每個註腳的話寫在 notes 之下',
    `在那裡寫上 notes: { ${label}: … }，每種語言都寫，或去掉記號`,
  ],
  unknownFlag: (flag) => [
    `不知道這個數值的標記「${flag}」是什麼意思`,
    'p初步數字，r修訂數字，e估計數字，或旁邊的.yaml裡notes之下的一條註腳',
    `在那裡寫上 notes: { ${flag}: … }，每種語言都寫`,
  ],
  decimalComma: (field, text) => [
    `「${text}」像是用逗號作小數點，而${field}沒有這樣寫明`,
    '小數點（1234.5）',
    '在旁邊.yaml檔的這一項或dialect裡寫decimalChar: ","，千位用點的再寫groupChar: "."；活頁簿裡應存成數字',
  ],
  noWorkbook: ['檔案不是讀得出的活頁簿', '沒有密碼的XLSX活頁簿', '用試算表開啟，另存為XLSX'],
  tooHeavy: [
    '活頁簿太大，讀不了',
    '最多20 MB，解壓縮後300 MB，讀取時不超過1 GB記憶體和一分鐘',
    '把用到的那張工作表另存為活頁簿或CSV',
  ],
  noSheet: (name, names) => [
    `活頁簿裡沒有工作表「${name}」`,
    `活頁簿裡的一張工作表：${list(names)}`,
    '改正data="…"中#後面的名稱',
  ],
  noValue: (cell, formula) => [
    `${cell}的公式（${formula}）沒有存下數值`,
    '每個儲存格都有數值：這裡不計算公式',
    '用試算表開啟後儲存，或把公式換成數值',
  ],
  error: (cell, text) => [`${cell}裡是錯誤值${text}`, '數值；沒有數值寫—', '在活頁簿裡改正'],
  hiddenRow: (row) => [`第${row}列在活頁簿裡是隱藏的`, '可以公開的列', '取消隱藏，或刪去，或用rows="…"略去'],
  hiddenColumn: (column) => [`${column}欄在活頁簿裡是隱藏的`, '可以公開的欄', '取消隱藏，或刪去，或用columns="…"略去'],
  noColumn: (name, names) => [
    `說明裡寫了「${name}」，檔案裡沒有這一欄`,
    `檔案的欄：${list(names)}`,
    '改正旁邊.yaml檔fields裡的名稱，或改正表頭',
  ],
  noField: (name) => [
    `「${name}」這一欄沒有說明`,
    '旁邊.yaml檔的fields裡，每一欄各有一項',
    `補上 - name: ${name}，寫明title和type`,
  ],
  namelessColumn: ['表頭裡有一欄沒有名稱', '每一欄都有名稱', '補上名稱'],
  noDescription: (file) => [
    '檔案沒有說明，而文庫不止一種語言',
    `${file}，在fields裡寫明每一欄的name、各語言的title、type和unit`,
    '寫上這個檔案',
  ],
  noConversion: (stored, unit) => [
    `以${stored}存放的數值換不成${unit}`,
    '同一種單位，只差十的若干次方：億元與RMB billion',
    '改正旁邊.yaml檔裡的unit，或各語言用同一個單位',
  ],
  notNumber: (field, text) => [
    `「${text}」不是數字，而${field}的type是number`,
    '數字（1234.5、-6.5），沒有數值寫—',
    '改正儲存格，或寫進missingValues，或改正type',
  ],
  emptyField: (field) => [
    `${field}有一格是空的，沒有寫明為什麼沒有數值`,
    '數值，或者寫明這個檔案裡的空格是什麼意思',
    '沒有提供（—）的，在旁邊的.yaml檔案裡寫missingValues: [""]；不公布的寫{ value: "", label: x }（…沒有調查，/不適用，0沒有）；整個文庫一樣的，寫進site.yaml：missing_values: { not_available: { signs: [""] } }',
  ],
  unclearSign: (text) => [
    `「${text}」沒有說明為什麼沒有數值`,
    '—未提供，…未調查，x不公布，/不適用，0為零；或者寫明它在這個檔案裡的意思',
    `意思是—的，在旁邊的.yaml檔裡寫missingValues: ["${text}"]，別的寫{ value: "${text}", label: / }；整個文庫一樣的，寫進site.yaml：missing_values: { not_available: { signs: ["${text}"] } }`,
  ],
  noRow: (field, names) => [
    `檔案裡沒有${names.map((name) => `「${name}」`).join('、')}這一列，${field}之下沒有數值`,
    '表裡每一格都有檔案的一列，或者寫明沒有這一列是什麼意思',
    '補上這一列；沒有提供（—）的，也可在旁邊的.yaml檔案裡寫missingValues: [""]，別的寫{ value: "", label: / }',
  ],
  twoValues: (names, line) => [
    `檔案第${line}行已有${names.map((name) => `「${name}」`).join('、')}的數值`,
    '表裡的每一格，檔案裡只有一列',
    '用rows="sex=total"選出其中一種，或者把分開它們的那一欄也顯示出來：columns="region › sex, year › sales"',
  ],
  tooManyHeads: (name, columns, most) => [
    `以${name}裡的內容作表頭，會有${columns}欄`,
    `一張表最多${most}欄`,
    '用rows="year=2019, year=2020"選出其中一些，或者把這一欄放在最前：columns="year, …"',
  ],
  unusedNote: (label) => [
    `沒有哪一格、哪個title用到註腳${label}`,
    `檔案的某一格，或說明的title、labels裡有 [^${label}]`,
    '在該有的地方寫上記號，或刪去這條註腳',
  ],
  repeated: ([what, ...rest], more) => [`${what}（這張表另有${more}處）`, ...rest],
  notInteger: (field, text) => [
    `「${text}」不是整數，而${field}的type是integer`,
    '沒有小數點的數字',
    '改正儲存格，或寫type: number',
  ],
  noLabel: (text) => [
    `「${text}」沒有各語言的名稱`,
    '旁邊.yaml檔裡的labels，或dimensions.yaml裡的一組名稱',
    '在那裡補上',
  ],
  noDimension: (name, names) => [
    `沒有「${name}」這組名稱`,
    `dimensions.yaml裡的一組：${list(names)}`,
    '改正名稱，或補上這一組',
  ],
  unknownName: (text, dimension) => [
    `${dimension}裡沒有「${text}」`,
    'dimensions.yaml那一組裡的鍵、名稱或別名',
    '改正儲存格，或寫進dimensions.yaml',
  ],
  noFile: (file) => [`沒有${file}這個檔案`, '報告的data/資料夾裡的.csv或.xlsx檔', '改正data="…"，或把檔案放進去'],
  unknownColumns: (names, known) => [`檔案裡沒有這些欄：${list(names)}`, `檔案的欄：${list(known)}`, '改正columns="…"'],
  unknownRows: (names) => [
    `檔案裡沒有這些列：${list(names)}`,
    '所顯示的第一欄裡的內容，與檔案所寫相同；或者別的欄裡的內容：year=2020',
    '改正rows="…"',
  ],
  alsoTable: ['圖表裡既有表格，又寫了資料檔', '資料只在一處', '刪去表格，或刪去data="…"'],
  noData: ['columns和rows從檔案裡選取，而圖表沒有寫資料檔', 'data="….csv"或data="….xlsx#Sheet1"', '補上，或把它們刪去'],
};
