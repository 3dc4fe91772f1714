import type { CalloutKind } from '../callout-kinds.ts';

/** What stands beside the text of a section without being written in it. */
export const markdownWords = {
  footnotes: 'Footnotes',
  /** `n` is a footnote's number, with `-2` behind it where it is called a second time. */
  backToFootnote: (n: string) => `Back to footnote ${n} in the text`,
  linkToHere: 'Link to this part',
  hereIn: (language: string) => `This part in ${language}`,
  /** What stands above a callout of each kind. */
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' } as Record<
    CalloutKind,
    string
  >,
  /** A callout of this kind that has a title of its own. */
  titledCallout: (kind: string, title: string) => `${kind}: ${title}`,
};

export type MarkdownWords = typeof markdownWords;
