const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const numeral = (count: number): string => NUMERALS[count] ?? String(count);
const columns = (count: number): string => `${numeral(count)} number column${count === 1 ? '' : 's'}`;

/** What a form of chart needs of a table, where it finds something else. `form` is as a text writes it: `bar`. */
export const requirementWords = {
  noRows: (form: string) => `chart="${form}" needs a table with at least one row; found none`,
  numberColumns: (form: string, needed: number, found: string[]) =>
    `chart="${form}" needs ${columns(needed)}; found ${found.length ? `${numeral(found.length)} (${found.join(', ')})` : 'no number column: every cell must be a number or —'}`,
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
