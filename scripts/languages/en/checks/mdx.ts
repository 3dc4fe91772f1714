import type { Messages } from '../../message.ts';

export const mdx = {
  brace: ['a { begins a program here', 'plain text: content is data', 'write \\{ for a brace'],
  program: [
    'this line reads as a program (import or export)',
    'plain text: content is data',
    'take it away; the components that may be used need no import',
  ],
  notClosed: [
    'a component that is opened here is not closed',
    'every <Figure …> closed by </Figure>, with empty lines around the table',
    'add the closing tag on a line of its own',
  ],
  notOpened: [
    'a closing tag stands here without its opening tag',
    'every </Figure> after its <Figure …>',
    'take it away or add the opening tag',
  ],
  smallerThan: [
    'a < begins a component here that cannot be read',
    '<Figure …>, <Note … /> or <Allow … />, values in "double quotes"',
    'write \\< for a smaller-than sign',
  ],
  openQuote: [
    'a quotation mark in this tag has no partner',
    'name="text", with both quotes',
    'add the missing ", and write “ ” for quotes inside the text',
  ],
  quoteInside: [
    'a " stands inside a value',
    'name="text", with “ ” for quotes inside the text',
    'replace the inner quotes',
  ],
  noQuotes: ['a value without straight quotation marks begins here', 'name="text"', 'put " before and after it'],
  attribute: (name: string) => [
    `this sign cannot stand in the tag <${name} …>`,
    'name="text", the next after a space, all signs half-width',
    'correct it',
  ],
  noEnd: (name: string) => [
    `the tag <${name} … does not end`,
    name === 'Figure' ? '<Figure …> with > at its end' : `<${name} … /> with /> at its end`,
    'add the sign',
  ],
  noSlash: (name: string) => [`<${name} …> is not closed`, `<${name} … /> with a slash before the >`, 'add the slash'],
  wrongEnd: (name: string, line: number, found: string) => [
    `${found} stands here, but <${name}> was opened on line ${line}`,
    `</${name}>`,
    'correct the closing tag',
  ],
  misspelt: (name: string, meant: string) => [
    `nobody knows the component <${name}>`,
    `<${meant} …>, with capital and small letters as here`,
    `write <${meant}`,
  ],
  comment: ['a comment <!-- … --> stands here', 'only what readers are to read', 'delete it'],
  html: (name: string) => [
    `<${name}> is HTML`,
    'Markdown and the known components; an empty line for a new paragraph, ** ** for bold',
    'write it in Markdown, or \\< for a smaller-than sign',
  ],
  other: (reason: string) => [
    `the text cannot be read: ${reason}`,
    'plain Markdown and the known components',
    'look at the characters around this place',
  ],
} satisfies Messages;
