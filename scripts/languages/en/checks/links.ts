import type { Messages } from '../../message.ts';

const example = '/annual-2025/overview/status/#s1.1.2';

export const links = {
  empty: ['this link has no address', `an address: https://… or ${example}`, 'write it between the brackets ( )'],
  noWords: (url: string) => [
    `the link to ${url} has no words`,
    'words between [ ]; only links to figures and sections of the library print their title',
    'write them',
  ],
  noTitle: (to: string) => [
    `this link has no words, and what stands at ${to} has no title to print`,
    'a figure, a heading, a section or a chapter; or words between [ ]',
    'write the words, or lead to one of these',
  ],
  unsaid: [
    'a link without words stands in a heading or a cell, where it prints nothing',
    'words between [ ]',
    'write them',
  ],
  noId: (id: string, file: string) => [
    `${file} has no place named #${id}`,
    's and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id',
    'correct the part after #, or leave it out',
  ],
  plainNumber: (id: string, right: string, line: number, file: string) => [
    `${file} has no place named #${id}: the heading on line ${line} is called #${right}`,
    `#${right}; only a number with a dot, such as 1.1, becomes #s1.1`,
    `write #${right}`,
  ],
  noPage: (path: string, report: string) => [
    `the library has no page ${path}`,
    `/${report}/ and the section’s folder and name without their numbers`,
    'correct the address',
  ],
  noText: (at: string) => [
    `${at} is no text of the report`,
    'a section or a case, with or without a block in it: overview/status#fig-turnover',
    'name the text',
  ],
  prefixes: (path: string, without: string) => [
    `the address ${path} has the numbers of the file names in it`,
    without,
    'leave the numbers out',
  ],
  notMade: (path: string) => [
    `the site has no page ${path}`,
    '/data/ and /figures/ where there are figures, /indicators/… where an indicator has a value, /compare/… where two reports are of one series, /registers/…, /cases/, /corrections/ and the like where there are some',
    'correct the address',
  ],
  noReport: (report: string, known: string[]) => [
    `the library has no report "${report}"`,
    `one of: ${known.join(', ')}`,
    'correct the address',
  ],
  noSlash: (path: string) => [`the address ${path} does not end in a slash`, `${path}/`, 'add the slash (before a #)'],
  language: (path: string, without: string) => [
    `the address ${path} has a language in it`,
    without,
    'leave the language out: the reader’s own is added',
  ],
  scheme: (name: string) => [
    `a link with ${name}: stands here`,
    `https://… or ${example}`,
    'take it away or link to a page',
  ],
  relative: (url: string) => [
    `the address “${url}” does not say from where it counts`,
    `https://… for other sites, ${example} inside the library, #… on the same page`,
    'write the whole address',
  ],
  oddSign: (sign: string, url: string) => [
    `“${/\s/.test(sign) ? 'a space' : sign}” stands in the address ${url}`,
    'an address without spaces and Chinese characters',
    'end the address with a space before the Chinese text, or copy it anew from the browser',
  ],
  noAddress: (url: string) => [`${url} is not an address`, 'https:// and the name of a site', 'correct it'],
  notShown: (label: string) => [
    `this line is not shown: it gives an address to a link [${label}] that no text has`,
    `a footnote, [^${label}]: and its text, or plain text`,
    `write [^${label}] here and in the text, or \\[ for the bracket itself`,
  ],
  notRead: [
    'this is not read as a link',
    '[text](address) in half-width brackets, no space in the address',
    'write ( ) and take spaces out of the address',
  ],
} satisfies Messages;
