import { YUAN } from '../../numbers/currencies.ts';
import { plainNumber, withScale } from '../../numbers/format-value.ts';
import type { LanguageNumbers } from '../../numbers/language-numbers.ts';
import type { NumberFound } from '../../numbers/types.ts';
import { readCell } from './cell.ts';
import { balanceWords, directionWords } from './direction.ts';
import { measureOf, readMeasure } from './measures.ts';
import { readPeriods } from './periods.ts';
import { withoutBankSigns } from './numerals.ts';
import { readHan } from './read.ts';
import { readTime } from './times.ts';
import { isUnit, knownUnits, readUnit } from './unit.ts';
import { translation, type Writing } from './writing.ts';

/** What is known of the numbers of a language that is written in Chinese characters. */
export function hanNumbers({ characters, noNumbers, yuan, notGiven, scales }: Writing): LanguageNumbers {
  const { toGrammar, written } = translation(characters);
  const money = (unit: string): string => (unit === YUAN ? yuan : unit);
  const asWritten = (text: string, grammar: string) => (found: NumberFound) => ({
    ...found,
    text: text.slice(found.start, found.end),
    ...(found.unit && { unit: unitIn(text, grammar, found.unit, found.start) }),
  });
  /** 条 where the text has 條; a currency has a code. */
  const unitIn = (text: string, grammar: string, unit: string, from: number): string => {
    const at = grammar.indexOf(unit, from);
    return at === -1 ? money(unit) : text.slice(at, at + unit.length);
  };
  return {
    read(text) {
      const grammar = toGrammar(text);
      return readHan(withoutBankSigns(grammar), noNumbers).map(asWritten(text, grammar));
    },
    readCell: (text) => readCell(toGrammar(text), text),
    notGiven,
    readUnit(text) {
      const { power, base } = readUnit(toGrammar(text), text);
      return { power, base: money(base) };
    },
    isUnit: (text) => isUnit(toGrammar(text)),
    readTime: (label) => readTime(toGrammar(label)),
    knownUnits: knownUnits.map(money),
    formatValue: (value) => withScale(value, scales) ?? plainNumber(value),
    canStand: () => false,
    render: ({ text }) => text,
    direction: directionWords(written),
    balance: balanceWords(written),
    measureOf: (number, after) => measureOf(toGrammar(number), toGrammar(after)),
    readMeasure: (unit) => readMeasure(toGrammar(unit)),
    readPeriods: (text) =>
      readPeriods(toGrammar(text)).map((period) => ({ ...period, text: text.slice(period.start, period.end) })),
    impliedCurrency: yuan,
  };
}
