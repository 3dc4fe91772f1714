/** A table of more rows than these is whole in its files alone: pages have the beginning of it. */
export const ROWS_ON_PAGE = 200;
/** How many of its rows a section has then; the figure's page has `ROWS_ON_PAGE`, and a script that fetches the rest. */
export const ROWS_IN_SECTION = 20;
