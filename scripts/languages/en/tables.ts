/** What a table says of itself, and how its rows are known. */
export const tableWords = {
  /** Labels of rows that are a sum or a mean of others, with a year, or what stands in brackets, behind. */
  total:
    /^(?:(?:.*\s|sub-?)?totals?|sum|overall|all(?: (?:regions|provinces|countries|categories|types|kinds|ages|age groups|persons|people|items|groups|sectors|industries|causes))?|nationwide|whole (?:country|province|city|region)|(?:national |overall )?average|mean)(?:,? [12]\d{3})?(?:\s*\(.*\))?$/i,
  /** Labels of rows that sum up only the rows above them. */
  subtotal: /^sub-?totals?(?:,? [12]\d{3})?(?:\s*\(.*\))?$/i,
  /** Begins the label of a row that is a part of the row before. */
  ofWhich: /^(?:of which|of these|of whom|including)\b/i,
  /** The same at the end of the label of the whole: `Theft, of which:`. */
  partsFollow: /\b(?:of which|of whom|including|comprising)\s*:?$/i,
  /** Why a cell has no value, by the key that stands in files of data. */
  missing: {
    not_available: 'not given',
    not_asked: 'not asked or not collected',
    suppressed: 'suppressed',
    not_applicable: 'not applicable',
    below: 'below the least that is shown',
  },
  nil: 'nil',
  flags: { provisional: 'provisional', revised: 'revised', estimated: 'estimated' },
  /** Accountants' way of writing a minus: `(5.2)`. */
  brackets: 'below zero',
  /** Behind the name of a column of a file: why its cells have no value, and what is said of the values. */
  marks: 'marks',
  /** Heads of columns with the ends of the interval that stands behind a value. */
  low: 'low',
  high: 'high',
  /** What stands in a legend for a cell with nothing in it. */
  emptyCell: 'empty',
  /** Head of a file's columns with the heads of groups of rows, and with footnotes. */
  group: 'Group',
  notes: 'Notes',
};

export type TableWords = typeof tableWords;
