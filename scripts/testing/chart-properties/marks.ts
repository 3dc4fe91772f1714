import { unescapeHtml } from '../../text/index.ts';

/** An element of a drawing, with its attributes; those that are numbers as numbers. Where it is moved, `x` and `y` say whereto. */
export interface Mark {
  name: string;
  classes: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  points: [number, number][];
  /** The outline of a path. */
  path: string;
  /** What it says, or what the reader's pointer brings up. */
  text: string;
}

/** `x="1" class="c"` -> { x: '1', class: 'c' } */
function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w-]+)="([^"]*)"/g)) found[name!] = value!;
  return found;
}

/** The elements of a drawing in their order, without its root. */
export function marksOf(svg: string): Mark[] {
  return [...svg.matchAll(/<(rect|circle|polyline|path|line|text|tspan|title)(?: ([^>]*?))?\/?>([^<]*)/g)].map(
    ([, name, attributes = '', text]) => {
      const read = attributesIn(attributes);
      const number = (...keys: string[]) => Number(read[keys.find((key) => key in read) ?? '']);
      const [, across, down] = /^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(read['transform'] ?? '') ?? [];
      return {
        name: name!,
        classes: (read['class'] ?? '').split(' '),
        x: across ? Number(across) : number('x', 'cx', 'x1'),
        y: down ? Number(down) : number('y', 'cy', 'y1'),
        width: number('width'),
        height: number('height'),
        points: (read['points'] ?? '')
          .split(' ')
          .filter(Boolean)
          .map((point) => point.split(',').map(Number) as [number, number]),
        path: read['d'] ?? '',
        text: unescapeHtml(text!),
      };
    },
  );
}

/** All that a drawing says, without spaces: a label may be broken over lines anywhere. */
export const wordsOf = (marks: Mark[]): string =>
  marks
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');

/** The bars and columns: rectangles that are neither the swatches of a legend nor what no part fills. */
export const barsOf = (marks: Mark[]): Mark[] =>
  marks.filter(
    (mark, index) => mark.name === 'rect' && !mark.classes.includes('c-open') && !isSwatch(mark, marks[index + 1]),
  );

/** A small square with words right behind it: one of 12 px in a legend, of 14 px in a list of parts. */
const isSwatch = ({ x, width, height }: Mark, next: Mark | undefined): boolean =>
  next?.name === 'text' &&
  width === height &&
  [12, 14].includes(width) &&
  Math.round(next.x - x) === (width === 12 ? 18 : 22);
