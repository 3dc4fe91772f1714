/** A block of a drawn text that something is to be said of, by its id. */
interface BlockMark {
  id: string;
  /** HTML of a block of its own. */
  html: string;
}

/**
 * The HTML of a text with a mark before each block that one is given for, or behind it where that is a heading, which
 * stands in a box with its links. An id that the text has not changes nothing.
 */
export const withMarks = (html: string, marks: readonly BlockMark[]): string =>
  marks.reduce((text, { id, html: mark }) => {
    const at = placeOf(text, id);
    return at === undefined ? text : text.slice(0, at) + mark + text.slice(at);
  }, html);

function placeOf(html: string, id: string): number | undefined {
  const found = html.indexOf(` id="${id}"`);
  if (found < 0) return undefined;
  const start = html.lastIndexOf('<', found);
  if (!/^<h[2-6]\s/.test(html.slice(start, found + 1))) return start;
  return html.indexOf(END_OF_BOX, found) + END_OF_BOX.length;
}

const END_OF_BOX = '</div>';
