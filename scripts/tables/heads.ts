import { facts, inBrackets, knownLanguages, numbersOf } from '../languages/index.ts';
import { levelsOf } from './groups.ts';
import type { Column } from './types.ts';

/** Whether a column of this name gives each row its unit: 单位, Unit. */
export const headsUnits = (name: string): boolean => knownLanguages.some((lang) => facts(lang).unitColumn.test(name));

/** Whether a column of this name holds ranks, of which the first is the best: 名次, Rank. */
export const headsRanks = (name: string): boolean =>
  knownLanguages.some((lang) => facts(lang).rankColumn.test(levelsOf(name).at(-1)!));

/** Whether a column of this name holds codes or marks of notes: 序号, 附注, No., Note. */
export const headsLabels = (name: string): boolean =>
  knownLanguages.some((lang) => facts(lang).labelColumn.test(levelsOf(name).at(-1)!));

/** The unit in a bracket that ends a header, even where not every cell of its column is a number. */
export const headerUnit = (text: string): string | undefined => splitLevels(text).unit;

/** What stands in the bracket that ends a header and is not known as a unit: `推算`, `year on year`. */
export const headerRemark = (text: string): string | undefined =>
  headerUnit(text) === undefined ? LAST_BRACKET.exec(text)?.[2] : undefined;

const LAST_BRACKET = /^(.*?)\s*[（(]([^（）()]+)[）)]$/u;

/** `单位：人次/床` -> `人次/床`: what is said to be a unit is one, though no language knows it. */
function saidUnit(text: string): string | undefined {
  const [, label = '', unit = ''] = /^(.+?)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  return headsUnits(label) ? unit : undefined;
}

const isUnit = (text: string): boolean => knownLanguages.some((lang) => numbersOf(lang).isUnit(text));

/**
 * A header and the unit that one of the brackets at its end gives: `占比（%）` -> 占比 and %. What else stands in
 * brackets stays with the name: `增速（同比）`, `Growth (%) (derived)` -> `Growth (derived)` and %,
 * `金额（亿元，不含税）` -> `金额（不含税）` and 亿元, `用量（单位：人次/床）` -> 用量 and 人次/床.
 */
export function splitHeader(text: string): { name: string; unit?: string } {
  const [whole, name = '', bracket = ''] = LAST_BRACKET.exec(text) ?? [];
  if (!whole || !name) return withPercent(text);
  const said = saidUnit(bracket.trim());
  const inside = said ?? bracket.trim();
  if (said || isUnit(inside)) return { name, unit: inside };
  const [, first = '', remark = ''] = /^(.+?)\s*[，,；;]\s*(.+)$/u.exec(inside) ?? [];
  if (isUnit(first)) return { name: name + like(whole, remark), unit: first };
  const before = splitHeader(name);
  return before.unit === undefined ? { name: text } : { name: before.name + like(whole, bracket), unit: before.unit };
}

/** `占总人口%`, `Growth, %` -> 占总人口 and %; `% of GDP`, `Percentage of GDP` and % too. `95%` is a number. */
function withPercent(text: string): { name: string; unit?: string } {
  const [, name] = /^(.*[^\d\s,，、])[\s,，、]*[%％]$/u.exec(text) ?? [];
  if (name) return { name, unit: '%' };
  return saysPercent(text) ? { name: text, unit: '%' } : { name: text };
}

/** Whether a head says in its own words that its numbers are per cent, so that no unit need stand behind it. */
export const saysPercent = (name: string): boolean => {
  const own = levelsOf(name).at(-1)!;
  return /^[%％]\s*\p{L}/u.test(own) || knownLanguages.some((lang) => facts(lang).percentHead.test(own));
};

/** A remark in brackets of the kind that the header has. */
const like = (header: string, remark: string): string =>
  inBrackets(remark, knownLanguages.find((lang) => header.endsWith(facts(lang).brackets[1])) ?? knownLanguages[0]!);

/**
 * The heads above a column from the top, and its unit, which may stand in any of them; the lowest goes before:
 * `2020（亿元） › 交易额` -> 2020 › 交易额 in 亿元.
 */
function splitLevels(text: string): { levels: string[]; unit?: string } {
  const split = levelsOf(text).map(splitHeader);
  const unit = split.findLast((level) => level.unit !== undefined)?.unit;
  const levels = split.map(({ name }) => name);
  return unit === undefined ? { levels } : { levels, unit };
}

/** What a header says of its column. `withUnit` is false for columns of text, whose brackets stay with the
 * name; `known` is what stands in the last of them, where that is known to be the unit. */
export function readHead(text: string, withUnit: boolean, known?: string): Pick<Column, 'name' | 'levels' | 'unit'> {
  const { levels, unit } = !withUnit
    ? { levels: levelsOf(text), unit: undefined }
    : known === undefined
      ? splitLevels(text)
      : { levels: levelsOf(text.replace(LAST_BRACKET, '$1')), unit: known };
  const several = levels.length > 1 ? { levels } : {};
  return { name: levels.join(BETWEEN), ...several, ...(unit !== undefined && { unit }) };
}

const BETWEEN = ' › ';
