import type { Messages } from '../../message.ts';

export const yaml = {
  alias: [
    'an alias (*name) stands here',
    'the words themselves',
    'write the value out, or put it in "double quotes" if it begins with a star',
  ],
  duplicateKey: ['this key stands here a second time', 'each key once', 'take one of the two away'],
  notYaml: (reason: string) => [
    `this is not YAML: ${reason}`,
    'lines of the form «key: value»',
    'put a value that holds a colon, a quote or a # in "double quotes"',
  ],
  oddSpace: [
    'the indent has a space of another width, which YAML takes for a letter',
    'ordinary spaces',
    'take it away and press the space bar',
  ],
  wideSign: (found: string, right: string) => [
    `«${found}» stands where YAML reads «${right.trim()}»`,
    right === ': ' || right === ', ' ? `«${right.trim()}» and a space` : `«${right}»`,
    'replace it',
  ],
  noSpace: ['there is no space after the colon', 'key: value', 'add a space'],
  tab: ['a tab stands at the beginning of the line', 'spaces, two for each level', 'replace it by spaces'],
  indent: [
    'the line does not begin where its neighbours do',
    'keys of one level one below the other, the next level two spaces further in',
    'add or take away spaces before it',
  ],
  colon: [
    'the value has a colon and a space in it, or ends with a colon',
    'a value with a colon in "double quotes"',
    'put the whole value in "double quotes"',
  ],
  noColon: [
    'the line has no key',
    'key: value',
    'write a key, a colon and a space before it, or join it to the line above',
  ],
  openQuote: [
    'a quotation begins here that does not end',
    'a quotation mark at each end of the value',
    'add the other one',
  ],
  openBracket: ['a bracket opens here that is not closed', 'as many } and ] as { and [', 'add the other one'],
  noComma: [
    'something is wrong between { and }, or between [ and ]',
    '{ key: value, key: value }, [value, value]',
    'add the comma, or put a value that holds a colon in "double quotes"',
  ],
  afterEnd: [
    'something follows the end of the quotation or bracket',
    'the whole value in one pair of "double quotes"',
    'put all of it in quotes, and write \\" for a quotation mark in it',
  ],
  badStart: (sign: string) => [
    `the value begins with ${sign}, which is a sign of YAML`,
    'letters or digits, or a value in "double quotes"',
    'put the value in "double quotes"',
  ],
  backslash: ['\\ stands in "double quotes", where it has a meaning of its own', '\\\\ for each \\', 'write it twice'],
  comment: (lost: string) => [
    `«${lost}» is not read: what follows a space and # is a comment`,
    'a value with # in "double quotes"',
    'put the value in "double quotes", or write a space after # if it is a comment',
  ],
  secondDocument: [
    'here the file ends for YAML, and more follows',
    'one run of keys and values',
    'take the line --- or ... away',
  ],
} satisfies Messages;
