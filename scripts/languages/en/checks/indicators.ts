import type { Messages } from '../../message.ts';

const FEW = 12;

/** Of a hundred ids those that help are few. */
const few = (ids: readonly string[]): string =>
  ids.length > 0 ? ids.slice(0, FEW).join(', ') + (ids.length > FEW ? ' …' : '') : 'none';

const noun = (count: number, areColumns: boolean): string => {
  const [one, what] = areColumns ? ['column', 'of numbers'] : ['row', 'with values'];
  return `${one}${count === 1 ? '' : 's'} ${what}`;
};

export const indicators = {
  unknown: (id: string, known: readonly string[]) => [
    `there is no indicator "${id}"`,
    `an id of indicators.yaml: ${few(known)}`,
    'correct it, or add it to indicators.yaml',
  ],
  sameId: (id: string, line: number) => [
    `another indicator is called "${id}", too, in line ${line}`,
    'an id of its own for each indicator',
    'rename one of the two, or make one of both',
  ],
  noOther: (id: string) => [
    `there is no other indicator "${id}"`,
    'an id of indicators.yaml, and not its own',
    'correct it, or take it away',
  ],
  unlikeUnits: (one: string, other: string) => [
    `${one} and ${other} do not count the same`,
    'the same unit in each language, in whichever scale',
    'correct one of the two',
  ],
  noValue: (id: string) => [
    `no report has a value of "${id}"`,
    'a figure, a key figure or a <Value> that names it',
    'name it where it stands, or take it away',
  ],
  noEntry: (entry: string) => [
    `"${entry}" names no indicator`,
    'id, id.growth, with [place], @period and ~qualifier behind it; . for that of the row or column; - for none',
    'correct it',
  ],
  otherCount: (areColumns: boolean, found: number, names: readonly string[]) => [
    `${found} ${found === 1 ? 'entry stands' : 'entries stand'} here, and the table has ${names.length} ${noun(names.length, areColumns)}`,
    `one for each: ${few(names)}`,
    'add what is missing, - for what is of no indicator',
  ],
  twice: (entry: string) => [
    `two columns are said to be of "${entry}"`,
    'one column for an indicator, or columns whose heads name a time or a place of their own',
    'correct one of the two, or write - for it',
  ],
  noIndicator: [
    'a column and its row leave it to each other to name the indicator',
    'an id in indicators or in rowIndicators',
    'name it in one of the two',
  ],
  looseWhen: [
    'when says the period of indicators, and the figure names none',
    'indicators="…" or rowIndicators="…"',
    'add one of them, or take when away',
  ],
  unknownRow: (label: string) => [
    `"${label}" is neither a time nor a name of dimensions.yaml`,
    'rows that are periods, places or groups, or the sum of all',
    'correct it, add it to dimensions.yaml, or name the indicator of each row in rowIndicators (- for none)',
  ],
  unknownPlace: (id: string) => [
    `dimensions.yaml has no "${id}"`,
    'an id of one of its lists',
    'correct it, or add it there',
  ],
  noPeriod: (period: string) => [
    `"${period}" is no period`,
    '2020, 2020-H1, 2020-Q3, 2020-11, 2020-11-11, or two of a kind: 2020-11-01/2020-11-11',
    'correct it',
  ],
  periodInWords: (period: string) => [
    `"${period}" says the period in words`,
    'when="2020", when="2020-11-01/2020-11-11" beside it, for the series',
    'add when',
  ],
  noQualifier: (found: string, known: readonly string[]) => [
    `"${found}" is no qualifier`,
    `one of ${known.join(', ')}`,
    'correct it, or take it away',
  ],
  notOneNumber: (words: string, count: number) => [
    count === 0 ? `"${words}" has no number` : `"${words}" has ${count} numbers`,
    'one number with its unit, and the word that says whether it rises or falls',
    'put <Value> around one number',
  ],
  otherUnit: (found: string, wanted: string, id: string) => [
    `a value in ${found || 'no unit'} cannot be given in ${wanted}, the unit of ${id}`,
    'a unit of the same kind in whichever scale, or a rate under rates of the indicator',
    'correct the unit or the indicator, or name the word under also_unit',
  ],
  twoValues: (one: string, other: string, period: string, file: string, line: number) => [
    `${one} for ${period}, and ${other} in ${file}:${line}`,
    'one value for a period in one report',
    'correct one of the two, say with ~revised or ~comparable how they differ, or say it in a note that has the number',
  ],
  leap: (one: string, other: string, period: string, file: string, line: number) => [
    `${one} is more than five times as much, or as little, as ${other} for ${period} in ${file}:${line}`,
    'values of one size from period to period',
    'look at unit, digits and period; if it is so, say it in a note that has the number',
  ],
  unclearTimes: (words: string) => [
    `"${words}" may be so many times as much, or so many times more`,
    'a percentage, or "2.5 times that of"',
    'write it so, or leave out <Value>',
  ],
  outOfOrder: (period: string, before: string, line: number) => [
    `${period} comes after ${before} in line ${line}, and the others the other way round`,
    'periods in the order of time, forth or back',
    'correct the period, or put the rows in order',
  ],
  tiny: (one: string) => [
    `${one} is less than a thousandth of the unit of the indicator, and is written in another`,
    'values of the size of that unit',
    'look at the unit here and in indicators.yaml; if it is so, say it in a note that has the number',
  ],
  otherGrowth: (given: string, worked: string, period: string) => [
    `growth of ${given}% for ${period}, and ${worked}% from the values`,
    'growth that follows from the values',
    'look at both; if print says so, write ~comparable, a break of the indicator, or a note that has the number',
  ],
  later: (period: string, ofReport: string) => [
    `a value for ${period} in a report of ${ofReport}`,
    'a period that the report can know, or ~forecast',
    'correct the period, write ~forecast or ~estimate, or say it in a note that has the number',
  ],
  loneValue: (file: string) => [
    `${file} does not have this <Value> in the same paragraph`,
    'the same <Value> in each language',
    'put it around the same number there',
  ],
} satisfies Messages;
