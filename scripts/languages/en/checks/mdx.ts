import type { Messages } from '../../message.ts';

const instead = {
  bold: 'write **words**',
  code: 'write `code`, or ``` on a line of its own before and after it',
  emphasis: 'write *words*',
  fetched: 'take it away, or link to its address: nothing on a page runs or comes from elsewhere',
  formula: 'write the sign itself (CO₂, m²), or a formula between $$ and $$',
  heading: 'write ## before the heading',
  line: 'begin a new paragraph after an empty line, or in a table a new row',
  link: 'write [words](address)',
  list: 'write - or 1. before each item, on a line of its own; in a cell of a table ; between items',
  paragraph: 'take the tags away; an empty line begins a new paragraph',
  picture: 'write ![what it shows](file)',
  quotation: 'write > before each line of the quotation',
  table: 'write the table in Markdown: | a | b |',
  other: 'write it in Markdown, or \\< for a smaller-than sign',
};

export const mdx = {
  brace: ['a { begins a program here', 'plain text: content is data', 'write \\{ for a brace'],
  program: [
    'this line reads as a program (import or export)',
    'plain text: content is data',
    'take it away; the components that may be used need no import',
  ],
  notClosed: (name: string) => [
    `<${name} …> is not closed`,
    name === 'Figure'
      ? 'every <Figure …> closed by </Figure>, with empty lines around the table'
      : `every <${name} …> closed by </${name}>`,
    name === 'Figure' ? 'add the closing tag on a line of its own' : 'add the closing tag',
  ],
  notOpened: (name: string, isEnclosing: boolean) => [
    `</${name}> stands here without its opening tag`,
    isEnclosing ? `every </${name}> after its <${name} …>` : `<${name} … />, which needs no closing tag`,
    isEnclosing ? 'take it away or add the opening tag' : 'take it away',
  ],
  smallerThan: [
    'a < begins a component here that cannot be read',
    '<Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes"',
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
  noEnd: (name: string, isEnclosing: boolean) => [
    `the tag <${name} … does not end`,
    isEnclosing ? `<${name} …> with > at its end` : `<${name} … /> with /> at its end`,
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
  comment: ['a comment stands here', 'only what readers are to read', 'delete it'],
  address: (address: string) => [
    `${address} stands between < and >`,
    'the address alone, which becomes a link, or [words](address)',
    'take < and > away',
  ],
  html: (tag: string, purpose: keyof typeof instead) => [
    `${tag} is HTML`,
    'Markdown and the known components',
    instead[purpose],
  ],
  other: (reason: string) => [
    `the text cannot be read: ${reason}`,
    'plain Markdown and the known components',
    'look at the characters around this place',
  ],
} satisfies Messages;
