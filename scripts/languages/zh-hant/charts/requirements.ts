import { type RequirementWords, short } from '../../en/charts/requirements.ts';

export const requirementWords: RequirementWords = {
  refused: (reason, remedy, instead) => {
    const todo = [remedy, instead && `${remedy ? '' : '請'}用 chart="${instead}"`].filter(Boolean).join('，或');
    return todo ? `${reason}；${todo}` : reason;
  },
  noneSuits: (texts) =>
    `沒有一種圖適合這張表${texts.length ? `，表裡${texts.map((name) => `「${name}」`).join('、')}欄是文字` : ''}`,
  labelsUnderOthers: '請用 columns="… › …" 把一欄名稱放在另一欄之下',
  unknownForm: (form) => `chart="${form}" 不是一種圖`,
  noRows: (form) => `chart="${form}" 的表格至少要有一橫列，這裡一列也沒有`,
  groups: (form, label) =>
    `chart="${form}" 不畫分組的橫列，而「${label}」單獨占一列，是一組的標題（沒有提供的數值寫—）`,
  numberColumns: (form, needed, found) =>
    `chart="${form}" 需要${needed}個數字欄，${found.length ? `這裡有${found.length}個（${found.join('、')}）` : '這裡一個也沒有：數字欄的每一格都要是數字或「—」'}`,
  tooManyColumns: (form, most, found) =>
    `chart="${form}" ${most === 1 ? '只畫1欄' : `最多畫${most}欄`}，其餘會漏掉，這裡有${found.length}欄（${short(found).join('、')}）`,
  tooManyUnits: (form, most, units) =>
    `chart="${form}" 最多畫${most}種單位，因為每種單位各用一把尺，這裡有${units.length}種（${units.map((unit) => unit || '無單位').join('、')}）`,
  figureOfEachRow: '每一橫列合為100%，請每列做一張圖',
  figureOfEachColumn: '請每欄做一張圖',
  severalFigures: '請分成幾張圖',
  textColumns: (form, found) =>
    `chart="${form}" 畫的是數字，會漏掉${found.map((name) => `「${name}」`).join('、')}欄的文字`,
  intoNote: '請寫進 note="…"',
  ranks: (form, column) => `chart="${form}" 會把「${column}」最靠後的畫成最大的`,
  onlySums: (form, row) => `chart="${form}" 把合計寫在圖下，而除了「${row}」沒有別的橫列可畫`,
  noTimes: (form, found) =>
    `chart="${form}" 按時間畫，而${short(found.map((label) => `「${label}」`)).join('、')}不是時間（2020年、2021（預計）、2019年第四季、2020年7月、2020年11月11日）`,
  correctLabel: '請改正名稱',
  unlikeTimes: (form, one, other) => `chart="${form}" 的時間要同一種，「${one}」和「${other}」不是`,
  figureOfEachKind: '請每種做一張圖',
  timeTwice: (form, label) => `chart="${form}" 的每個時間只能有一橫列，「${label}」出現了兩次`,
  onePoint: (form) => `chart="${form}" 的一欄至少要有兩個數值`,
  overTotal: (row, total) => `「${row}」各部分之和大於合計${total}`,
  tooManyRows: (form, most, found) => `chart="${form}" 最多畫${most}橫列，這裡有${found}列`,
  mixedUnits: (form, column, units) =>
    `chart="${form}" 的「${column}」欄只能用一個單位，這裡有：${units.map((unit) => unit || '無單位').join('、')}`,
  noHighlight: (name) => `highlight="${name}" 不是表中任何一橫列的名稱；請用第一欄中的名稱，或欄的表頭`,
  unreadReference: (kind, written) => `${kind}="${written}" 不是與某一欄單位相同的數`,
  writeReference: (kind, unit) => `請先寫數，再寫名稱：${kind}="12.5${unit} 全國平均"`,
  unreadBreak: (written) => `break="${written}" 要有一橫列的名稱和原因，中間用冒號：break="2018年：統計範圍調整"`,
  noPlaceFor: (form, attribute) => `chart="${form}" 畫不了 ${attribute}="…"`,
  noPlaceForIntervals: (form) => `chart="${form}" 會把區間的兩端畫成單獨的值`,
  noLog: (form) => `chart="${form}" 用長短或面積表示大小，要從0起；scale="log" 沒有0`,
  logBelowZero: (value) => `scale="log" 上沒有 ${value} 的位置`,
  withoutLog: '請去掉 scale="log"',
  outsideInterval: (row, value) => `「${row}」的值 ${value} 不在其下限與上限之間`,
};
