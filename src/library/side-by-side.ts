/** A chapter or section of a report: `key` is its name in addresses, `printed` its number, where it has one. */
export interface Entry {
  key: string;
  title: string;
  printed?: string;
  address: string;
}

/** What became of an entry since the report before: undefined where nothing did, or where there is no report before. */
type Change = 'new' | 'gone' | 'moved';

/** One entry through all reports. */
export interface EntryRow {
  cells: { entry?: Entry; change?: Change }[];
}

/** An entry through all reports, a hole where one has it not. */
type Row = (Entry | undefined)[];

/** Contents of reports, the earliest first, side by side: an entry goes on under its key, or else under its title. */
export function sideBySide(reports: readonly (readonly Entry[])[]): EntryRow[] {
  const rows: Row[] = [];
  reports.forEach((entries, column) => {
    const goOn = (all: readonly Entry[], by: 'key' | 'title'): Entry[] =>
      all.filter((entry) => {
        const row = rows.find((one) => !one[column] && one.findLast((known) => known)![by] === entry[by]);
        if (row) row[column] = entry;
        return !row;
      });
    for (const entry of goOn(goOn(entries, 'key'), 'title')) {
      const row: Row = reports.map((_, index) => (index === column ? entry : undefined));
      rows.splice(placeAfter(rows, entries[entries.indexOf(entry) - 1], column), 0, row);
    }
  });
  const moved = reports.map((entries, column) => movedIn(rows, entries, reports[column - 1] ?? [], column));
  return rows.map((row) => ({
    cells: row.map((entry, column) => ({ entry, change: changeAt(row, column, moved[column]!) })),
  }));
}

/** A new entry stands after the one that it follows in its own report. */
const placeAfter = (rows: readonly Row[], before: Entry | undefined, column: number): number =>
  before ? rows.findIndex((row) => row[column] === before) + 1 : 0;

function changeAt(row: Row, column: number, moved: ReadonlySet<Row>): Change | undefined {
  if (column === 0) return undefined;
  const [before, now] = [row[column - 1], row[column]];
  if (!before) return now && 'new';
  if (!now) return 'gone';
  return moved.has(row) ? 'moved' : undefined;
}

/** Entries that stand elsewhere among those that both reports have; one that others make room for has not moved. */
function movedIn(rows: readonly Row[], entries: readonly Entry[], before: readonly Entry[], column: number): Set<Row> {
  const both = entries
    .map((entry) => rows.find((row) => row[column] === entry)!)
    .filter((row) => row[column - 1] !== undefined);
  const stayed = longestRise(both.map((row) => before.indexOf(row[column - 1]!)));
  return new Set(both.filter((_, index) => !stayed.has(index)));
}

/** Which of the numbers make the longest series that rises: [2, 0, 1] -> the second and the third, {1, 2}. */
function longestRise(numbers: readonly number[]): Set<number> {
  const rises: number[][] = [];
  numbers.forEach((number, index) => {
    const before = rises.filter((rise) => numbers[rise.at(-1)!]! < number);
    const longest = before.reduce<number[]>((most, rise) => (rise.length > most.length ? rise : most), []);
    rises.push([...longest, index]);
  });
  return new Set(rises.reduce<number[]>((most, rise) => (rise.length > most.length ? rise : most), []));
}
