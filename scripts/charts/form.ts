import type { Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import type { Shape } from './choose.ts';
import type { Draw } from './grammar/index.ts';
import type { Need } from './rules/need.ts';

/** A chart in whole sentences, for people who cannot see it. Every number is a cell's own text; none is worked out. */
export type Tell = (figure: Figure, lang: Lang) => string[];

/** All that the program knows of one form of chart; its words are in the catalogue of each language. */
export interface Form {
  /** What it needs of a table, asked in order; the first that is not met speaks. */
  needs: Need[];
  /** Forms to propose where it refuses a table; the first that can draw it is named. */
  nearest: string[];
  /** True for a table of whose shape it is the first choice, where a figure names no form. */
  suits?: (shape: Shape) => boolean;
  /** How it reads the table, where that may have its rows for columns; needs, drawing and words are of what it gives. */
  reads?: (figure: Figure) => Figure;
  draw: Draw;
  describe: Tell;
  /** True where the rows are parts of one whole, unless the figure says otherwise. */
  isOfWhole?: true;
  /** True where rows under heads of their own are drawn as such. */
  drawsGroups?: true;
  /** True where it can be one of several panels, drawn to the scales of the whole (`canvas.among`). */
  inPanels?: true;
  /** True where its description says of each panel what stands beside the values. */
  tellsContext?: true;
  /** True where its needs already refuse a row that stands twice. */
  refusesTwins?: true;
}
