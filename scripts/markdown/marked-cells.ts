/** Cells of a table as their text has them, and the footnotes that they name: Markdown. */
export interface MarkedCells {
  cells: string[];
  /** `[^nbs]: National Bureau of Statistics.` */
  definitions: string[];
  /** True where both are of a data file: the text that shows the table does not have them. */
  ofFile?: true;
}

export interface RenderedCells {
  /** HTML of each cell. */
  cells: string[];
  /** The list of footnotes; '' where there is none. */
  footnotes: string;
}
