/** What it is that stands there: the catalogues have a name for each. */
type ForeignKind =
  | 'address'
  | 'attributes'
  | 'callout'
  | 'code'
  | 'command'
  | 'comment'
  | 'contents'
  | 'container'
  | 'footnote'
  | 'formula'
  | 'label'
  | 'link'
  | 'picture'
  | 'quotation'
  | 'table'
  | 'tag'
  | 'task';

/** Instead of the text from one offset to another, another text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A piece of a text that is written for another reader of Markdown than this one. Offsets count in the text. */
export interface Foreign {
  kind: ForeignKind;
  start: number;
  end: number;
  /** What to write in its place, as the editor reads it in a message; '' where nothing is to stand there. */
  instead?: string;
  /** What makes it so, without moving any line; none where there is no one right answer. */
  edits?: readonly TextEdit[];
}

/** One that another text may take the place of as it is. */
export const replaced = (kind: ForeignKind, start: number, end: number, text: string): Foreign => ({
  kind,
  start,
  end,
  instead: text,
  edits: [{ start, end, text }],
});
