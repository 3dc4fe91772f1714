const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const numeral = (count: number): string => NUMERALS[count] ?? String(count);
const columns = (count: number): string => `${numeral(count)} number column${count === 1 ? '' : 's'}`;

/** So many names as a message can bear. */
export const short = (names: string[]): string[] => (names.length > 5 ? [...names.slice(0, 4), '…'] : names);

/** What a form of chart needs of a table, where it finds something else. `form` is as a text writes it: `bar`. */
export const requirementWords = {
  noRows: (form: string) => `chart="${form}" needs a table with at least one row; found none`,
  numberColumns: (form: string, needed: number, found: string[]) =>
    `chart="${form}" needs ${columns(needed)}; found ${found.length ? `${numeral(found.length)} (${found.join(', ')})` : 'no number column: every cell must be a number or —'}`,
  tooManyColumns: (form: string, most: number, found: string[], rowsAreWholes: boolean) =>
    `chart="${form}" draws ${most === 1 ? 'one column' : `at most ${numeral(most)} columns`} and would leave out the others; found ${found.length} (${short(found).join(', ')}): ${
      rowsAreWholes
        ? 'each row adds up to 100%, so make a figure of each row, or use chart="none"'
        : `make ${most === 1 ? 'a figure of each column' : 'several figures'}, or use chart="none"`
    }`,
  textColumns: (form: string, found: string[]) =>
    `chart="${form}" draws numbers and would leave out the text in ${found.map((name) => `“${name}”`).join(', ')}: put it into note="…", or use chart="none"`,
  ranks: (form: string, column: string) =>
    `chart="${form}" would draw the last in “${column}” as the greatest; use chart="none"`,
  totalPart: (form: string, row: string) =>
    `chart="${form}" draws the parts of a whole, and the row “${row}” is their sum; take the row away`,
  noTimes: (form: string, found: string[]) =>
    `chart="${form}" joins points in time, and ${short(found.map((label) => `“${label}”`)).join(', ')} ${found.length === 1 ? 'is no time' : 'are no times'} (2020, 2021 (forecast), Q4 2019, July 2020, 11 November 2020); correct the label, or use chart="bar"`,
  unlikeTimes: (form: string, one: string, other: string) =>
    `chart="${form}" needs times of one kind, and “${one}” and “${other}” are not; make a figure of each kind, or use chart="bar"`,
  timeTwice: (form: string, label: string) => `chart="${form}" needs each time once; “${label}” is there twice`,
  negativeShade: (form: string) =>
    `chart="${form}" shades by size from zero up and cannot tell a value below zero; use chart="bar"`,
  tooManyRows: (form: string, most: number, found: number) =>
    `chart="${form}" draws at most ${numeral(most)} rows; found ${found}`,
  mixedUnits: (form: string, column: string, units: string[]) =>
    `chart="${form}" needs one unit in the column “${column}”; found ${units.map((unit) => unit || 'none').join(', ')}`,
  onePoint: (form: string) => `chart="${form}" needs at least two values in a column; use chart="statement" for one`,
  notWhole: (form: string) =>
    `chart="${form}" draws parts of one whole, but the figure says whole="no"; use chart="bar"`,
  negativePart: (form: string) => `chart="${form}" cannot draw a negative part; use chart="bar"`,
  overWhole: (form: string, sum: number) =>
    `chart="${form}" draws parts of one whole, but the shares add up to ${sum}%; use chart="bar"`,
  missingPart: (form: string) =>
    `chart="${form}" needs every part of the whole, but a value is missing; use chart="bar"`,
  unknownPlaces: (form: string, names: string[]) =>
    `chart="${form}" knows China’s 34 provincial units only; found ${names.map((name) => `“${name}”`).join(', ')}`,
  placeTwice: (form: string, name: string) => `chart="${form}" needs each place once; “${name}” is there twice`,
  noHighlight: (name: string) => `highlight="${name}" names no row of the table; use a label from the first column`,
};

export type RequirementWords = typeof requirementWords;
