import { type DateParts, type LanguageFacts, monthNames } from '../facts.ts';

const months = monthNames('en-GB', 'long');

export const facts: LanguageFacts = {
  tag: 'en',
  openGraphLocale: 'en_GB',
  name: 'English',
  shortName: 'EN',
  script: 'Latin',
  separators: { list: ', ', longList: '; ', clause: '; ', colon: ': ', title: ' | ' },
  brackets: [' (', ')'],
  numbered: {
    figure: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    section: (number) => `Section ${number}`,
  },
  reference: (number, title) => [number, `“${title}”`].filter(Boolean).join(', '),
  months,
  date,
  // `Intl` shortens what both ends share: 21 November – 1 December 2020.
  dateRange: (from, to) => `${from} to ${to}`,
  unitColumn: /^units?$/i,
  percentHead: /^per ?cent(?:age)?(?:$| (?!points?\b))|[\s,]per ?cent(?:age)?$/i,
  labelColumn:
    /^(?:(?:(?:census|calendar|fiscal|financial|school|academic) )?year|no\.|notes?|pages?|(?:.*\s)?codes?|id|phone|telephone|hotline|postcode|zip)$/i,
  noValue: new RegExp(
    `^(?:${[
      'no (?:data|value|information)',
      'not (?:available|applicable|reported|recorded|collected|known|provided|disclosed|published)',
      'unknown|undisclosed|missing|confidential|withheld|suppressed|nil|none|tb[acd]',
    ].join('|')})$`,
    'i',
  ),
  flagWords: {
    provisional: /^(?:provisional|preliminary|prov\.|prelim\.)$/i,
    revised: /^(?:revised|rev\.)$/i,
    estimated: /^(?:estimated?|est\.)$/i,
  },
  rankColumn: /\brank(?:ing)?(?:s| in \d{4}|, .*| \(.*\))?$/i,
  rankUnit: /^(?:ranks?|places?)$/i,
};

/** Not by `Intl` as a whole: it would turn 30 February, which a message has to quote, into 1 March. */
function date({ year, month, day }: DateParts): string {
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}
