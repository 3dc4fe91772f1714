import type { CheckMessages } from '../../check-messages.ts';

const FEW = 12;

const few = (ids: readonly string[]): string =>
  ids.length > FEW ? `${ids.slice(0, FEW).join('、')}……` : ids.length > 0 ? ids.join('、') : '無';

export const indicators: CheckMessages['indicators'] = {
  unknown: (id, known) => [
    `沒有「${id}」這個指標`,
    `indicators.yaml裡的id：${few(known)}`,
    '改正，或寫進indicators.yaml',
  ],
  sameId: (id, line) => [`第${line}行已有叫「${id}」的指標`, '每個指標有自己的id', '改名，或合併成一個'],
  noOther: (id) => [`沒有「${id}」這個別的指標`, 'indicators.yaml裡的id，不能是自己', '改正，或刪去'],
  unlikeUnits: (one, other) => [`${one}和${other}計的不是同一種東西`, '各語言的單位相同，大小可以不同', '改正其中一個'],
  noValue: (id) => [
    `沒有一份報告有「${id}」的數值`,
    '有圖表、主要數字或<Value>寫明這個指標',
    '在有數值的地方寫明，或刪去',
  ],
  noEntry: (entry) => [
    `「${entry}」不是指標的寫法`,
    'id、id.growth，後面可寫[地區]、@時間、~說明；.是由列或欄寫明；-是沒有',
    '改正',
  ],
  otherCount: (areColumns, found, names) => [
    `這裡寫了${found}項，表裡有${names.length}${areColumns ? '欄數字' : '列有數值'}`,
    `各寫一項：${few(names)}`,
    '補上缺的，不屬於指標的寫-',
  ],
  twice: (entry) => [
    `有兩欄都寫成「${entry}」`,
    '一個指標一欄，或各欄的表頭寫明各自的時間、地區',
    '改正其中一欄，或寫-',
  ],
  noIndicator: ['欄和列互相推讓，誰都沒有寫明指標', 'indicators或rowIndicators裡有id', '在其中一處寫明'],
  looseWhen: ['when寫的是指標的時間，圖表卻沒有寫指標', 'indicators="…"或rowIndicators="…"', '補上一個，或刪去when'],
  unknownRow: (label) => [
    `「${label}」既不是時間，也不是dimensions.yaml裡的名稱`,
    '各列是時間、地區、分組，或全部的合計',
    '改正，寫進dimensions.yaml，或用rowIndicators逐列寫明指標（沒有的寫-）',
  ],
  unknownPlace: (id) => [`dimensions.yaml裡沒有「${id}」`, '其中某個表裡的id', '改正，或寫進去'],
  noPeriod: (period) => [
    `「${period}」不是時間`,
    '2020、2020-H1、2020-Q3、2020-11、2020-11-11，或同類的兩個：2020-11-01/2020-11-11',
    '改正',
  ],
  periodInWords: (period) => [
    `「${period}」用文字寫時間`,
    '旁邊另寫when="2020"、when="2020-11-01/2020-11-11"，供系列使用',
    '補上when',
  ],
  noQualifier: (found, known) => [`沒有「${found}」這種說明`, `${known.join('、')}之一`, '改正，或刪去'],
  notOneNumber: (words, count) => [
    count === 0 ? `「${words}」裡沒有數字` : `「${words}」裡有${count}個數字`,
    '一個數字連同單位，升降的詞也放進去',
    '<Value>只包一個數字',
  ],
  otherUnit: (found, wanted, id) => [
    `單位是${found || '沒有寫明的'}，不能換算成${id}的單位${wanted}`,
    '同一種單位，大小可以不同；或在指標的rates裡寫明匯率',
    '改正單位或指標，或把這個詞寫進also_unit',
  ],
  twoValues: (one, other, period, file, line) => [
    `${period}是${one}，${file}:${line}卻是${other}`,
    '一份報告裡一個時間只有一個數值',
    '改正其中一個，用~revised、~comparable寫明區別，或在註裡寫明這個數字',
  ],
  leap: (one, other, period, file, line) => [
    `${one}與${file}:${line}裡${period}的${other}相差五倍以上`,
    '前後各期大小相近',
    '核對單位、位數、時間；確實如此就在註裡寫明這個數字',
  ],
  unclearTimes: (words) => [
    `「${words}」看不出是增長幾倍還是達到幾倍`,
    '百分數，或「增長1.5倍」',
    '改寫，或去掉<Value>',
  ],
  outOfOrder: (period, before, line) => [
    `${period}排在第${line}行的${before}之後，與其他各期的次序相反`,
    '各期按時間先後排列，順排、倒排都行',
    '改正時間，或調整次序',
  ],
  tiny: (one) => [
    `${one}不到指標單位的千分之一，寫的又是別的單位`,
    '數值與指標的單位大小相稱',
    '核對這裡和indicators.yaml裡的單位；確實如此就在註裡寫明這個數字',
  ],
  otherGrowth: (given, worked, period) => [
    `${period}的增速是${given}%，按數值推算是${worked}%`,
    '增速與數值相符',
    '核對兩者；原文如此就寫~comparable、寫明指標的breaks，或在註裡寫明這個數字',
  ],
  later: (period, ofReport) => [
    `${ofReport}的報告裡有${period}的數值`,
    '報告所能知道的時間，或~forecast',
    '改正時間，寫~forecast或~estimate，或在註裡寫明這個數字',
  ],
  loneValue: (file) => [`${file}的同一段裡沒有這個<Value>`, '每種語言都有同樣的<Value>', '在那邊的同一個數字上加上'],
};
