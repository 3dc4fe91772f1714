import type { Messages } from '../../message.ts';

/** What other programs read, each in a sentence that begins with what stands there. */
const names = {
  attributes: 'what something is called or looks like',
  callout: 'a callout',
  code: 'a block of code',
  command: 'a command',
  contents: 'a list of contents',
  container: 'a part of a page that looks otherwise',
  footnote: 'a footnote',
  formula: 'a formula',
  label: 'a name for a place',
  link: 'a link',
  picture: 'a picture',
  quotation: 'a quotation',
};

/** What is written here of each that has no one form. */
const forms: Record<keyof typeof names, string> = {
  attributes: 'Markdown alone',
  callout: '> [!NOTE], and > before each line of its text',
  code: '``` on a line of its own before and after it',
  command: 'the words that it would print',
  contents: 'nothing: the site writes it',
  container: 'the text alone, or a callout: > [!NOTE], and > before each line of its text',
  footnote: '[^label] here, and [^label]: with its text at the end of the file',
  formula: '$$a = b$$',
  label: 'nothing: headings, figures and blocks have addresses of their own',
  link: '[](#s1.1.2), which prints the title of what it leads to, or [words](address)',
  picture: '![what it shows](harbour.jpg "caption"), with an empty line before and after it',
  quotation: '> before each line',
};

export const dialects = {
  /** `instead`: undefined where nothing can be said but what such things look like; `mends`: whether the program can do it. */
  foreign: (kind: keyof typeof names, written: string, instead: string | undefined, mends: boolean) => [
    `${written} is how other programs write ${names[kind]}`,
    instead || forms[kind],
    mends
      ? `${instead === '' ? 'take it away' : 'write it so'}, or let npm run check -- --fix do it`
      : instead === undefined
        ? 'write it so, or take it away'
        : 'write it so',
  ],
} satisfies Messages;
