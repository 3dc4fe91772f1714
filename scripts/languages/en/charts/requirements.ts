const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const numeral = (count: number): string => NUMERALS[count] ?? String(count);
const columns = (count: number): string => `${numeral(count)} number column${count === 1 ? '' : 's'}`;

/** So many names as a message can bear. */
export const short = (names: string[]): string[] => (names.length > 5 ? [...names.slice(0, 4), '…'] : names);

/**
 * What forms of chart need of a table, where they find something else. `form` is as a text writes it: `bar`. What only
 * one form needs stands with its own words.
 */
export const requirementWords = {
  /** The reason, what to do about it, and a form that can draw the table. */
  refused: (reason: string, remedy?: string, instead?: string) => {
    const todo = [remedy, instead && `use chart="${instead}"`].filter(Boolean).join(', or ');
    return todo ? `${reason}; ${todo}` : reason;
  },
  noneSuits: (texts: string[]) =>
    `no form of chart suits this table${texts.length ? `, which has words in ${texts.map((name) => `“${name}”`).join(', ')}` : ''}`,
  labelsUnderOthers: 'set one column of labels under the other by columns="… › …"',
  unknownForm: (form: string) => `chart="${form}" is no form of chart`,
  noRows: (form: string) => `chart="${form}" needs a table with at least one row; found none`,
  groups: (form: string, label: string) =>
    `chart="${form}" draws no groups of rows, and “${label}” stands alone in its row as the head of one (a value that is not available is written —)`,
  numberColumns: (form: string, needed: number, found: string[]) =>
    `chart="${form}" needs ${columns(needed)}; found ${found.length ? `${numeral(found.length)} (${found.join(', ')})` : 'no number column: every cell must be a number or —'}`,
  tooManyColumns: (form: string, most: number, found: string[]) =>
    `chart="${form}" draws ${most === 1 ? 'one column' : `at most ${numeral(most)} columns`} and would leave out the others; found ${found.length} (${short(found).join(', ')})`,
  tooManyUnits: (form: string, most: number, units: string[]) =>
    `chart="${form}" draws at most ${numeral(most)} unit${most === 1 ? '' : 's'}, since each has an axis of its own; found ${units.length} (${units.map((unit) => unit || 'none').join(', ')})`,
  figureOfEachRow: 'make a figure of each row, since each adds up to 100%',
  figureOfEachColumn: 'make a figure of each column',
  severalFigures: 'make several figures',
  textColumns: (form: string, found: string[]) =>
    `chart="${form}" draws numbers and would leave out the text in ${found.map((name) => `“${name}”`).join(', ')}`,
  intoNote: 'put it into note="…"',
  ranks: (form: string, column: string) => `chart="${form}" would draw the last in “${column}” as the greatest`,
  onlySums: (form: string, row: string) =>
    `chart="${form}" writes sums beneath what it draws, and there is no row besides “${row}”`,
  noTimes: (form: string, found: string[]) =>
    `chart="${form}" goes by time, and ${short(found.map((label) => `“${label}”`)).join(', ')} ${found.length === 1 ? 'is no time' : 'are no times'} (2020, 2021 (forecast), Q4 2019, July 2020, 11 November 2020)`,
  correctLabel: 'correct the label',
  unlikeTimes: (form: string, one: string, other: string) =>
    `chart="${form}" needs times of one kind, and “${one}” and “${other}” are not`,
  figureOfEachKind: 'make a figure of each kind',
  timeTwice: (form: string, label: string) => `chart="${form}" needs each time once; “${label}” is there twice`,
  onePoint: (form: string) => `chart="${form}" needs at least two values in a column`,
  overTotal: (row: string, total: string) => `the parts of “${row}” come to more than their sum ${total}`,
  tooManyRows: (form: string, most: number, found: number) =>
    `chart="${form}" draws at most ${numeral(most)} rows; found ${found}`,
  mixedUnits: (form: string, column: string, units: string[]) =>
    `chart="${form}" needs one unit in the column “${column}”; found ${units.map((unit) => unit || 'none').join(', ')}`,
  noHighlight: (name: string) =>
    `highlight="${name}" names no row of the table; use a label from the first column, or the head of a column`,
  unreadReference: (kind: string, written: string) => `${kind}="${written}" is no number in the unit of one measure`,
  /** `unit` where there are several. */
  writeReference: (kind: string, unit: string) => `write a number and its name: ${kind}="12.5${unit} EU average"`,
  unreadBreak: (written: string) =>
    `break="${written}" needs the label of a row and the reason, with a colon between: break="2018: new method"`,
  noPlaceFor: (form: string, attribute: string) => `chart="${form}" has no place for ${attribute}="…"`,
  noPlaceForIntervals: (form: string) => `chart="${form}" would draw the ends of an interval as values of their own`,
  noLog: (form: string) => `chart="${form}" draws lengths or areas, which begin at zero; scale="log" has no zero`,
  logBelowZero: (value: string) => `scale="log" has no place for ${value}`,
  withoutLog: 'take scale="log" away',
  outsideInterval: (row: string, value: string) => `the value ${value} of “${row}” lies outside its low and high`,
};

export type RequirementWords = typeof requirementWords;
