import { anyOf } from './any-of.ts';

/** What a unit measures, and how much of the dimension's own unit it is: `kg` -> mass, 1000 (grams). */
export interface Measure {
  dimension: 'mass' | 'length' | 'area' | 'volume' | 'barrels' | 'power' | 'energy' | 'time' | 'months' | 'heat';
  factor: number;
  /** Units that convert to endless decimals: 1 mile is 1.609344 km, which nobody writes out. */
  rough?: true;
}

type Measures = Record<string, Measure>;

const KINDS = {
  milligram: { dimension: 'mass', factor: 0.001 },
  gram: { dimension: 'mass', factor: 1 },
  jin: { dimension: 'mass', factor: 500 },
  kilogram: { dimension: 'mass', factor: 1000 },
  tonne: { dimension: 'mass', factor: 1e6 },
  pound: { dimension: 'mass', factor: 453.59237, rough: true },
  ounce: { dimension: 'mass', factor: 28.349523125, rough: true },
  millimetre: { dimension: 'length', factor: 0.001 },
  centimetre: { dimension: 'length', factor: 0.01 },
  metre: { dimension: 'length', factor: 1 },
  kilometre: { dimension: 'length', factor: 1000 },
  nauticalMile: { dimension: 'length', factor: 1852, rough: true },
  mile: { dimension: 'length', factor: 1609.344, rough: true },
  foot: { dimension: 'length', factor: 0.3048, rough: true },
  inch: { dimension: 'length', factor: 0.0254, rough: true },
  squareMetre: { dimension: 'area', factor: 1 },
  mu: { dimension: 'area', factor: 10000 / 15, rough: true },
  acre: { dimension: 'area', factor: 4046.8564224, rough: true },
  hectare: { dimension: 'area', factor: 1e4 },
  squareKilometre: { dimension: 'area', factor: 1e6 },
  millilitre: { dimension: 'volume', factor: 1e-6 },
  litre: { dimension: 'volume', factor: 0.001 },
  cubicMetre: { dimension: 'volume', factor: 1 },
  barrel: { dimension: 'barrels', factor: 1 },
  watt: { dimension: 'power', factor: 1 },
  kilowatt: { dimension: 'power', factor: 1e3 },
  megawatt: { dimension: 'power', factor: 1e6 },
  gigawatt: { dimension: 'power', factor: 1e9 },
  terawatt: { dimension: 'power', factor: 1e12 },
  kilowattHour: { dimension: 'energy', factor: 1 },
  megawattHour: { dimension: 'energy', factor: 1e3 },
  gigawattHour: { dimension: 'energy', factor: 1e6 },
  terawattHour: { dimension: 'energy', factor: 1e9 },
  second: { dimension: 'time', factor: 1 },
  minute: { dimension: 'time', factor: 60 },
  hour: { dimension: 'time', factor: 3600 },
  day: { dimension: 'time', factor: 86400 },
  week: { dimension: 'time', factor: 604800 },
  month: { dimension: 'months', factor: 1 },
  year: { dimension: 'months', factor: 12 },
  celsius: { dimension: 'heat', factor: 1 },
} as const satisfies Record<string, Measure>;

type MeasureName = keyof typeof KINDS;

/** Signs of measures, the same in every language. */
const SIGNS: Partial<Record<MeasureName, string>> = {
  milligram: 'mg',
  gram: 'g',
  kilogram: 'kg',
  tonne: 't',
  millimetre: 'mm',
  centimetre: 'cm',
  metre: 'm',
  kilometre: 'km',
  squareMetre: 'm² ㎡ m2',
  hectare: 'ha',
  squareKilometre: 'km² km2',
  millilitre: 'ml mL',
  litre: 'L l',
  cubicMetre: 'm³ ㎥ m3',
  kilowatt: 'kW',
  megawatt: 'MW',
  gigawatt: 'GW',
  terawatt: 'TW',
  kilowattHour: 'kWh',
  megawattHour: 'MWh',
  gigawattHour: 'GWh',
  terawattHour: 'TWh',
  celsius: '℃ °C',
};

/** The words of a language for each measure, parted by `|`, with the signs: `{ kilogram: '千克|公斤' }`. */
export function measuresOf(words: Partial<Record<MeasureName, string>>): Measures {
  const named = Object.entries(words).flatMap(([name, list]) => list.split('|').map((word) => [word, name] as const));
  const signs = Object.entries(SIGNS).flatMap(([name, list]) => list.split(' ').map((sign) => [sign, name] as const));
  return Object.fromEntries([...named, ...signs].map(([word, name]) => [word, KINDS[name as MeasureName]]));
}

/** Units as a pattern; `1 t` and `1 thing` are not the same. */
export const anyMeasure = (measures: Measures): string => `(?:${anyOf(Object.keys(measures))})(?![A-Za-z0-9²³])`;
