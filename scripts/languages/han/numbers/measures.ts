import { SCALE } from './lexicon.ts';
import { NUMERAL } from './numerals.ts';
import { anyMeasure, type Measure, measuresOf } from '../../numbers/measures.ts';

const MEASURES = measuresOf({
  milligram: '毫克',
  gram: '克|公克',
  jin: '斤|市斤',
  kilogram: '千克|公斤',
  tonne: '吨|公吨',
  pound: '磅',
  ounce: '盎司',
  millimetre: '毫米|公厘',
  centimetre: '厘米|公分',
  metre: '米|公尺',
  kilometre: '公里|千米',
  nauticalMile: '海里|海哩|浬',
  mile: '英里|英哩|哩',
  foot: '英尺|英呎|呎',
  inch: '英寸|英吋|吋',
  squareMetre: '平方米|平米|平方公尺',
  mu: '亩',
  acre: '英亩',
  hectare: '公顷',
  squareKilometre: '平方公里|平方千米',
  millilitre: '毫升|公撮',
  litre: '升|公升',
  cubicMetre: '立方米|立方公尺',
  barrel: '桶',
  kilowatt: '千瓦',
  megawatt: '兆瓦',
  gigawatt: '吉瓦',
  kilowattHour: '千瓦时|千瓦小时',
  megawattHour: '兆瓦时',
  gigawattHour: '吉瓦时',
  second: '秒|秒钟',
  minute: '分钟',
  hour: '小时|个小时',
  day: '天',
  week: '周|个星期|星期',
  month: '个月',
  year: '年',
  celsius: '摄氏度',
});

/** The number without its unit: `5万`, `三千`; 千克 is a unit. */
const AMOUNT = new RegExp(`^(?:.*\\d\\s?[多余]?\\s?(?:${SCALE})*|(?:(?!千[克米瓦])${NUMERAL})+)[多余+]*\\s?`, 'u');

/** 吨公里 is another unit than 吨; 年级, 年代, 米粉 and 周年 are none. */
const UNIT = new RegExp(`^(${anyMeasure(MEASURES)})(?!公里|海里|级|代|龄|制|报|鉴|会|粉|边|岁)(?<!^周(?=年))`, 'u');

/** What a number is measured in, by its own end, `5公斤`, or by what stands right behind it, `5毫升`. */
export function measureOf(number: string, after: string): Measure | undefined {
  const unit = UNIT.exec(number.replace(AMOUNT, '') + after)?.[1];
  return unit === undefined ? undefined : MEASURES[unit];
}

/** The measure that a unit is, where it is one: 吨, kg. */
export const readMeasure = (unit: string): Measure | undefined =>
  Object.hasOwn(MEASURES, unit) ? MEASURES[unit] : undefined;
