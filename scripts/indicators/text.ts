import type { Indicator } from '../content/index.ts';
import { shiftDigits } from '../data/index.ts';
import { catalogue, facts, inBrackets, type Lang } from '../languages/index.ts';
import { unitFactor } from '../tables/index.ts';
import type { Version } from './series.ts';

type Written = Pick<Version, 'digits' | 'power' | 'bound'>;

/** A value in the unit that an indicator has in a language, digits as written: `11.76`; `over 30` where it is a bound. */
export function valueText(version: Written, indicator: Indicator, growth: boolean, lang: Lang): string {
  const { digits, power, bound } = version;
  const places = growth ? 0 : Math.round(Math.log10(unitFactor(indicator.unit[lang], lang).factor));
  const moved = shiftDigits(digits, power - places);
  // 500万 is 5 million and not 5.00, 5.0万 is 50,000 and no more exact than it was.
  const text = digits.includes('.') ? moved : moved.replace(/\.?0+$/, (zeros) => (moved.includes('.') ? '' : zeros));
  return bound ? catalogue(lang).indicators.bounds[bound](text) : text;
}

/** The same for readers, thousands apart: `1,150`, and in Chinese from five digits on, `48,930,596`. */
export const shownValue = (version: Written, indicator: Indicator, growth: boolean, lang: Lang): string =>
  valueText(version, indicator, growth, lang).replace(/\d+/, (whole) =>
    whole.length < (facts(lang).script === 'Han' ? 5 : 4) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ','),
  );

/** The same with its unit, as a sentence has it: `11.76万亿元`, `RMB 11.76 trillion`, `4.5%`. */
export function valueWithUnit(version: Written, indicator: Indicator, growth: boolean, lang: Lang): string {
  const unit = growth ? '%' : indicator.unit[lang];
  const { bound, ...exact } = version;
  const text = shownValue(exact, indicator, growth, lang);
  const whole = unit === '%' ? `${text}%` : withUnit(text, unit, lang);
  return bound ? catalogue(lang).indicators.bounds[bound](whole) : whole;
}

function withUnit(text: string, unit: string, lang: Lang): string {
  if (/\d/.test(unit)) return text + inBrackets(unit, lang);
  if (facts(lang).script === 'Han') return text + unit;
  if (facts(lang).rankUnit.test(unit)) return `${unit} ${text}`;
  const [, before = '', after = ''] = /^((?:RMB|USD|US\$|HK\$|EUR|€|£|\$)?)\s*(.*)$/su.exec(unit) ?? [];
  return [before, text, after].filter(Boolean).join(' ');
}

/** What is said of a value besides: `可比口径，初步`. */
export const remarks = ({ qualifiers, converted }: Pick<Version, 'qualifiers' | 'converted'>, lang: Lang): string[] => {
  const words = catalogue(lang).indicators;
  return [...qualifiers.map((one) => words.qualifiers[one]), ...(converted ? [words.converted(converted)] : [])];
};
