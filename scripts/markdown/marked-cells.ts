/** Cells of a table as their text has them, and the footnotes that they name: Markdown. */
export interface MarkedCells {
  cells: string[];
  /** `[^nbs]: National Bureau of Statistics.` */
  definitions: string[];
}

export interface RenderedCells {
  /** HTML of each cell. */
  cells: string[];
  /** The list of footnotes; '' where there is none. */
  footnotes: string;
}
