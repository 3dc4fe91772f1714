import type { Messages } from '../../message.ts';

export const headings = {
  underlined: [
    'a line of --- or === under this text makes a heading of it',
    'an empty line between them, or a heading with ##',
    'add the empty line, or write ## before the text',
  ],
  anchors: (given: number, there: number) => [
    `anchors has ${given} names, and the text ${there === 1 ? 'one heading' : `${there} headings`}`,
    'at most one name for each heading, from the first on',
    'take the last names away',
  ],
  empty: ['this heading has no text', '## and the title', 'write the title, or take the signs away'],
  first: [
    'a heading with a single # stands in the text',
    'headings from ## on; the page’s own title comes from title: at the top',
    'write ##',
  ],
  skipped: (above: number, depth: number) => [
    `a heading ${'#'.repeat(depth)} follows ${above === 1 ? 'the page’s title' : `a heading ${'#'.repeat(above)}`}`,
    `at most ${'#'.repeat(above + 1)}; no level is left out`,
    `write ${'#'.repeat(above + 1)}`,
  ],
  noSpace: (text: string) => [
    `no space stands after the number of “${text.slice(0, 16)}”`,
    'number, space, title: ## 1.1.2 Title',
    'add the space',
  ],
  foreign: (number: string, parent: string) => [
    `the number ${number} does not belong to this page`,
    `a number that begins with ${parent}., as printed: "${parent}" at the top says`,
    'correct the number, here or at the top',
  ],
  wrongParent: (parent: string, number: string) => [
    `printed is ${parent}, but the headings are numbered ${number} and so on`,
    `headings that begin with ${parent}.`,
    'correct printed or the headings',
  ],
  falling: (number: string, before: { number: string; line: number }) => [
    `${number} comes after ${before.number} on line ${before.line}`,
    'numbers that rise',
    'correct the number or move the section',
  ],
  oddSpace: (sign: string) => [
    `${sign} does not begin a heading here: a no-break or full-width space stands beside it`,
    'an ordinary space',
    'delete it and press the space bar',
  ],
  notHeading: (sign: string) => [
    `${sign} does not begin a heading here`,
    'half-width # signs, a space, then the title',
    'add the space (or write \\# for the sign itself)',
  ],
} satisfies Messages;
