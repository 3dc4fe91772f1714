import { anyMeasure, type Measure, measuresOf } from '../../numbers/measures.ts';

const MEASURES = measuresOf({
  milligram: 'milligram|milligrams',
  gram: 'gram|grams|gramme|grammes',
  jin: 'jin|catty|catties',
  kilogram: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs',
  tonne: 'tonne|tonnes|metric ton|metric tons|metric tonnes|ton|tons',
  pound: 'pound|pounds|lb|lbs',
  ounce: 'ounce|ounces',
  millimetre: 'millimetre|millimetres|millimeter|millimeters',
  centimetre: 'centimetre|centimetres|centimeter|centimeters',
  metre: 'metre|metres|meter|meters',
  kilometre: 'kilometre|kilometres|kilometer|kilometers|kms',
  nauticalMile: 'nautical mile|nautical miles',
  mile: 'mile|miles',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  squareMetre: 'square metre|square metres|square meter|square meters|sq m',
  mu: 'mu',
  acre: 'acre|acres',
  hectare: 'hectare|hectares',
  squareKilometre: 'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
  millilitre: 'millilitre|millilitres|milliliter|milliliters',
  litre: 'litre|litres|liter|liters',
  cubicMetre: 'cubic metre|cubic metres|cubic meter|cubic meters',
  barrel: 'barrel|barrels',
  watt: 'watt|watts',
  kilowatt: 'kilowatt|kilowatts',
  megawatt: 'megawatt|megawatts',
  gigawatt: 'gigawatt|gigawatts',
  kilowattHour: 'kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours',
  megawattHour: 'megawatt-hour|megawatt-hours|megawatt hours',
  gigawattHour: 'gigawatt-hour|gigawatt-hours|gigawatt hours',
  terawattHour: 'terawatt-hour|terawatt-hours|terawatt hours',
  second: 'second|seconds',
  minute: 'minute|minutes',
  hour: 'hour|hours',
  day: 'day|days',
  week: 'week|weeks',
  month: 'month|months',
  year: 'year|years',
  celsius: 'degrees Celsius|degree Celsius',
});

/** `5 tonnes`, `5-tonne`, `5kg`; tonne-kilometres and kilowatt-hours are other units than tonnes and kilowatts. */
const UNIT = new RegExp(`^[\\s-]?(${anyMeasure(MEASURES)})(?![-\\s](?:kilomet|hours?\\b)|-olds?\\b)`, 'u');

/** What a number is measured in: the word right behind it. */
export function measureOf(_: string, after: string): Measure | undefined {
  const unit = UNIT.exec(after)?.[1];
  return unit === undefined ? undefined : MEASURES[unit];
}

/** The measure that a unit is, where it is one: tonnes, kg. */
export const readMeasure = (unit: string): Measure | undefined =>
  Object.hasOwn(MEASURES, unit) ? MEASURES[unit] : undefined;
