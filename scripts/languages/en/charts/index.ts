import { describeWords } from './describe.ts';
import { formWords } from './forms.ts';
import { requirementWords } from './requirements.ts';

/** What a chart says of itself, in the drawing and around it. */
export const chartWords = {
  source: 'Source: ',
  derived: 'Values from: ',
  missing: 'Not given: ',
  unlisted: 'rest not listed',
  /** Begins the label of a part that is only what is left over. */
  rest: /^(?:others?|rest|all others?|remain\w*)\b/i,
  /** The answer in the middle of a scale. */
  neutral:
    /^(?:\d+[.)]?\s*)?(?:neutral|neither\b.*|undecided|unsure|no opinion|fair|average|about the same|no change)$/i,
  /** Words behind a number that a unit goes before: `30 or more` -> `30% or more`. */
  afterNumber: /\s+or more/,
  /** Heads of columns that give the ends of an interval. */
  low: /\b(?:low(?:er|est)?|min(?:imum)?)\b/i,
  high: /\b(?:high(?:er|est)?|upper|max(?:imum)?)\b/i,
  /** Heads and labels that say age, and heads of columns of men and of women. */
  age: /\bage[ds]?\b|\byears old\b/i,
  men: /\b(?:male|men|man|boy)s?\b/i,
  women: /\b(?:female|women|woman|girl)s?\b/i,
  /** What lines to compare with are called where the table does not name them. */
  target: 'target',
  reference: 'reference',
  /** Beneath a chart: what its signs mean. */
  breakMark: (label: string, note: string) => `Break at ${label}: ${note}`,
  noZeroMark: 'The vertical axis does not begin at zero.',
  openMark: (kinds: string) => `Broken outline: ${kinds}`,
  status: {
    forecast: 'forecast',
    estimate: 'estimate',
    provisional: 'provisional',
    revised: 'revised',
    derived: 'derived',
  },
  /** Beneath a chart: parts that a row lacks. */
  notGivenIn: (row: string, names: string) => `${row}: ${names} not given`,
  /** Heads of columns that say what each number should reach. */
  targetColumn: /\b(?:targets?|goals?)\b/i,
  /** From one limit of a shade to the next, where one is below zero. */
  between: (from: string, to: string) => `${from} to ${to}`,
  describe: describeWords,
  requirements: requirementWords,
  forms: formWords,
};

export type ChartWords = typeof chartWords;
