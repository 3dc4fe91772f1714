/** What stands around the text of a cell: `**[1,234](https://…)**[^a]` is the number 1,234, bold, a link, with a footnote. */
export interface CellMarks {
  /** The text alone. */
  bare: string;
  /** Labels of its footnotes, in order. */
  notes: string[];
  /** Where the whole of it leads. */
  link?: string;
  bold?: true;
}

const NOTES = /(?:\s*\[\^[^\]\s]+\])+$/u;
const BOLD = /^\*\*(?=\S)(.+\S|\S)\*\*$/su;
const LINK = /^\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)$/su;

/** Footnotes stand at the end, bold and a link around all that is before them; anything else is the text as it is. */
export function readMarks(text: string): CellMarks {
  const [marks = ''] = NOTES.exec(text) ?? [];
  const notes = [...marks.matchAll(/\[\^([^\]]+)\]/gu)].map(([, label]) => label!);
  const inner = text.slice(0, text.length - marks.length);
  const strong = BOLD.exec(inner)?.[1];
  const [, words, link] = LINK.exec(strong ?? inner) ?? [];
  return {
    bare: words ?? strong ?? inner,
    notes,
    ...(link !== undefined && { link }),
    ...(strong !== undefined && { bold: true }),
  };
}

/** Markdown of a cell with the marks of another: what `readMarks` reads. */
export function writeMarks(bare: string, { notes, link, bold }: CellMarks): string {
  const linked = link === undefined ? bare : `[${bare}](${link})`;
  return (bold ? `**${linked}**` : linked) + notes.map((label) => `[^${label}]`).join('');
}
