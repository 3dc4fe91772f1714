/** A line of a text with its offsets, without its end. */
export interface SourceLine {
  text: string;
  start: number;
  end: number;
}

export function sourceLines(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((line) => {
    const text = line.replace(/\r$/, '');
    const found = { text, start, end: start + text.length };
    start += line.length + 1;
    return found;
  });
}
