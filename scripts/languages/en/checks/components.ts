import type { Messages } from '../../message.ts';
import { listed } from './names.ts';

export const components = {
  missingAttribute: (component: string, name: string, form: string) => [
    `<${component}> lacks ${name}`,
    form,
    `add ${name}="…"`,
  ],
  unknownAttribute: (component: string, name: string, form: string) => [
    `<${component}> has no attribute ${name}`,
    form,
    'take it away',
  ],
  insideParagraph: (name: string) => [
    `<${name}> stands inside a paragraph`,
    'a component on lines of its own, with empty lines around it',
    'put an empty line before and after it',
  ],
  outsideParagraph: (name: string) => [
    `<${name}> stands on lines of its own`,
    'around a number in a paragraph',
    'write it on one line with the words around it',
  ],
  unknown: (name: string, known: readonly string[]) => [
    `nobody knows the component <${name}>`,
    `only ${listed(known)}; no HTML`,
    'use Markdown, or write \\< for a smaller-than sign',
  ],
  ofReports: (name: string) => [
    `<${name}> stands in a page of the library’s own`,
    'a text of a report: figures and notes are numbered and listed there',
    'move it to a section, and link to it from here',
  ],
  figureInCase: [
    'a figure stands in a case',
    'a text or a list: figures are numbered, listed and taken away by sections',
    'move it to the section that tells the case, and link to it from here',
  ],
  nested: (name: string) => [
    `<${name}> stands inside a list or a quotation`,
    'a component at the beginning of its line, with empty lines around it',
    'take the spaces, hyphens or > before it away',
  ],
  program: [
    'an import or export stands here',
    'plain text: a content file is data',
    'take it away; the components need no import',
  ],
  expression: [
    'an expression in { } stands here',
    'plain text: a content file is data',
    'write the text itself, or \\{ for a brace',
  ],
  attributeExpression: [
    'an attribute holds an expression in { }',
    'name="text" in double quotes',
    'write its text in double quotes',
  ],
  html: ['HTML stands here', 'Markdown and the known components', 'write it in Markdown'],
} satisfies Messages;
