import type { CheckMessages } from '../../check-messages.ts';

const FEW = 12;

const few = (ids: readonly string[]): string =>
  ids.length > FEW ? `${ids.slice(0, FEW).join('、')}……` : ids.length > 0 ? ids.join('、') : '无';

export const indicators: CheckMessages['indicators'] = {
  unknown: (id, known) => [
    `没有“${id}”这个指标`,
    `indicators.yaml里的id：${few(known)}`,
    '改正，或写进indicators.yaml',
  ],
  sameId: (id, line) => [`第${line}行已有叫“${id}”的指标`, '每个指标有自己的id', '改名，或合并成一个'],
  noOther: (id) => [`没有“${id}”这个别的指标`, 'indicators.yaml里的id，不能是自己', '改正，或删去'],
  unlikeUnits: (one, other) => [`${one}和${other}计的不是一种东西`, '各语言的单位相同，大小可以不同', '改正其中一个'],
  noValue: (id) => [
    `没有一份报告有“${id}”的数值`,
    '有图表、主要数字或<Value>写明这个指标',
    '在有数值的地方写明，或删去',
  ],
  noEntry: (entry) => [
    `“${entry}”不是指标的写法`,
    'id、id.growth，后面可写[地区]、@时间、~说明；.是由行或列写明；-是没有',
    '改正',
  ],
  otherCount: (areColumns, found, names) => [
    `这里写了${found}项，表里有${names.length}${areColumns ? '列数字' : '行有数值'}`,
    `各写一项：${few(names)}`,
    '补上缺的，不属于指标的写-',
  ],
  twice: (entry) => [`有两列都写成“${entry}”`, '一个指标一列，或各列的表头写明各自的时间、地区', '改正其中一列，或写-'],
  noIndicator: ['列和行互相推让，谁都没有写明指标', 'indicators或rowIndicators里有id', '在其中一处写明'],
  looseWhen: ['when写的是指标的时间，图表却没有写指标', 'indicators="…"或rowIndicators="…"', '补上一个，或删去when'],
  unknownRow: (label) => [
    `“${label}”既不是时间，也不是dimensions.yaml里的名称`,
    '各行是时间、地区、分组，或全部的合计',
    '改正，写进dimensions.yaml，或用rowIndicators逐行写明指标（没有的写-）',
  ],
  unknownPlace: (id) => [`dimensions.yaml里没有“${id}”`, '其中某个表里的id', '改正，或写进去'],
  noPeriod: (period) => [
    `“${period}”不是时间`,
    '2020、2020-H1、2020-Q3、2020-11、2020-11-11，或同类的两个：2020-11-01/2020-11-11',
    '改正',
  ],
  periodInWords: (period) => [
    `“${period}”用文字写时间`,
    '旁边另写when="2020"、when="2020-11-01/2020-11-11"，供系列使用',
    '补上when',
  ],
  noQualifier: (found, known) => [`没有“${found}”这种说明`, `${known.join('、')}之一`, '改正，或删去'],
  notOneNumber: (words, count) => [
    count === 0 ? `“${words}”里没有数字` : `“${words}”里有${count}个数字`,
    '一个数字连同单位，升降的词也放进去',
    '<Value>只包一个数字',
  ],
  otherUnit: (found, wanted, id) => [
    `单位是${found || '没有写明的'}，不能换算成${id}的单位${wanted}`,
    '同一种单位，大小可以不同；或在指标的rates里写明汇率',
    '改正单位或指标，或把这个词写进also_unit',
  ],
  twoValues: (one, other, period, file, line) => [
    `${period}是${one}，${file}:${line}却是${other}`,
    '一份报告里一个时间只有一个数值',
    '改正其中一个，用~revised、~comparable写明区别，或在注里写明这个数字',
  ],
  leap: (one, other, period, file, line) => [
    `${one}与${file}:${line}里${period}的${other}相差五倍以上`,
    '前后各期大小相近',
    '核对单位、位数、时间；确实如此就在注里写明这个数字',
  ],
  unclearTimes: (words) => [`“${words}”看不出是增长几倍还是达到几倍`, '百分数，或“增长1.5倍”', '改写，或去掉<Value>'],
  outOfOrder: (period, before, line) => [
    `${period}排在第${line}行的${before}之后，与其他各期的次序相反`,
    '各期按时间先后排列，顺排、倒排都行',
    '改正时间，或调整次序',
  ],
  tiny: (one) => [
    `${one}不到指标单位的千分之一，写的又是别的单位`,
    '数值与指标的单位大小相称',
    '核对这里和indicators.yaml里的单位；确实如此就在注里写明这个数字',
  ],
  otherGrowth: (given, worked, period) => [
    `${period}的增速是${given}%，按数值推算是${worked}%`,
    '增速与数值相符',
    '核对两者；原文如此就写~comparable、写明指标的breaks，或在注里写明这个数字',
  ],
  later: (period, ofReport) => [
    `${ofReport}的报告里有${period}的数值`,
    '报告所能知道的时间，或~forecast',
    '改正时间，写~forecast或~estimate，或在注里写明这个数字',
  ],
  loneValue: (file) => [`${file}的同一段里没有这个<Value>`, '每种语言都有同样的<Value>', '在那边的同一个数字上加上'],
};
