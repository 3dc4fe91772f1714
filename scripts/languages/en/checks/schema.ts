import type { Messages } from '../../message.ts';

/** A longer list of keys is looked up in the guide. */
const MOST_SHOWN = 12;

export const schema = {
  unknownKey: (key: string, where: string, known: readonly string[], meant?: string) => [
    `nobody knows the key "${key}"${where && ` in ${where}`}`,
    meant
      ? `probably ${meant}`
      : known.length > 0 && known.length <= MOST_SHOWN
        ? `one of: ${known.join(', ')}`
        : 'one of the keys that the guide lists',
    meant ? `write ${meant}` : 'correct its spelling or take it away',
  ],
  unknownRule: (key: string, rules: readonly string[]) => [
    `there is no rule "${key}" whose severity can be chosen`,
    `expected one of: ${rules.join(', ')}; what the other rules find would break a page`,
    'correct its spelling or take the line away',
  ],
  otherLanguage: (lang: string, where: string) => [
    `the library has no language "${lang}"${where && `, which stands in ${where}`}`,
    'a language that site.yaml lists under languages',
    'take it away, or add it to languages',
  ],
  olderFormat: (found: string, now: number) => [
    `the library is written in format ${found} of Yearleaf’s files`,
    `format: ${now}, which this program reads`,
    `move it as CHANGELOG.md says under “From format ${found} to ${now}”, then write format: ${now}`,
  ],
  newerFormat: (found: string, now: number) => [
    `the library is written in format ${found} of Yearleaf’s files`,
    `at most format: ${now}, which this program reads`,
    'use a newer version of the program',
  ],
  ofOtherKind: (key: string, kind: string) => [
    `"${key}" stands here, and the report is no ${kind}`,
    `${key} only in a report of kind: ${kind}`,
    `take it away, or write kind: ${kind}`,
  ],
  wrongKey: (key: string, expected: string) => [`"${key}" cannot be a key here`, expected, 'rename it'],
  missing: (name: string, expected: string) => [`"${name}" is missing`, expected, `add ${name}`],
  wrong: (name: string, expected: string) => [`"${name}" is not right`, expected, 'correct it'],
} satisfies Messages;

const TYPES: Record<string, string> = {
  string: 'expected text (a number or date in "quotes")',
  int: 'expected a whole number: 1, 2, 3',
  number: 'expected a whole number: 1, 2, 3',
  array: 'expected a list: [a, b]',
  object: 'expected keys and values',
  record: 'expected keys and values',
};

/** What the schema asks of a value. */
export const expected = {
  type: (type: string) => TYPES[type] ?? `expected ${type}`,
  /** A value that is made of a few keys. */
  keys: (keys: readonly string[]) => `expected keys and values: { ${keys.map((key) => `${key}: …`).join(', ')} }`,
  oneOf: (values: string) => `expected one of: ${values}`,
  something: 'expected something, found nothing',
  atMost: (count: string) => `expected at most ${count}`,
  /** `requirement`: the schema's own words, which are English. */
  other: (requirement: string) => `expected: ${requirement}`,
};
