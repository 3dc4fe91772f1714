import type { Messages } from '../../message.ts';

export const footnotes = {
  notDefined: (label: string) => [
    `the footnote [^${label}] is not defined`,
    `[^${label}]: and its text, at the end of the file`,
    'add it, or correct the label',
  ],
  unused: (label: string) => [
    `nothing points to the footnote [^${label}]`,
    `[^${label}] at the word that it is about`,
    'add the mark, or take the footnote away',
  ],
  twice: (label: string, line: number) => [
    `the footnote [^${label}] is defined already, on line ${line}`,
    'each footnote once',
    'give this one another label, or take it away',
  ],
  empty: (label: string) => [`the footnote [^${label}] has no text`, `[^${label}]: and its text`, 'write the text'],
  fullWidth: (mark: string) => [
    `${mark} is not read as a footnote`,
    '[^label] in half-width signs',
    'write [ ^ ] in half-width',
  ],
  spaceInLabel: (label: string) => [
    `[^${label}] is not read as a footnote: a space stands in its label`,
    'a label in one word',
    `write [^${label.replace(/\s+/g, '-')}], here and in the text`,
  ],
  wideColon: (label: string) => [
    `a full-width colon stands after [^${label}]`,
    `[^${label}]: with a half-width colon and a space`,
    'write : for ：',
  ],
  notAtLineStart: (label: string) => [
    `[^${label}]: does not define a footnote here`,
    `[^${label}]: at the beginning of a line, with an empty line before it`,
    'move it to a line of its own',
  ],
} satisfies Messages;
