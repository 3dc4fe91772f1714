import type { Cell } from '../../../tables/index.ts';

/** One part of the whole: its words, its shade, and where its piece of the bar lies (none if the value is missing). */
export interface Part {
  label: string;
  cell: Cell;
  value: string;
  shade: string;
  strong: boolean;
  x: number;
  width: number;
}
