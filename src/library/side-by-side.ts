/** A chapter or section of a report: `key` is its name in addresses, `place` what it is called by, 「第二章」 or 2. */
export interface Entry {
  key: string;
  title: string;
  place: string;
  address: string;
}

/** What became of an entry since the report before: undefined where nothing did, or where there is no report before. */
export type Change = { kind: 'new' } | { kind: 'gone' } | { kind: 'moved'; from: string };

/** One entry through all reports. */
export interface EntryRow {
  cells: { entry?: Entry; change?: Change }[];
}

/** Contents of reports, the earliest first, side by side: an entry goes on under its key, or else under its title. */
export function sideBySide(reports: readonly (readonly Entry[])[]): EntryRow[] {
  const rows: (Entry | undefined)[][] = [];
  reports.forEach((entries, column) => {
    const taken = new Set<(Entry | undefined)[]>();
    const rowWith = (isIt: (known: Entry) => boolean) =>
      rows.find((row) => !taken.has(row) && row[column] === undefined && isIt(row.findLast((one) => one)!));
    const place = (entry: Entry, row: (Entry | undefined)[] | undefined): boolean => {
      if (!row) return false;
      row[column] = entry;
      taken.add(row);
      return true;
    };
    const rest = entries.filter(
      (entry) =>
        !place(
          entry,
          rowWith(({ key }) => key === entry.key),
        ),
    );
    for (const entry of rest) {
      if (
        place(
          entry,
          rowWith(({ title }) => title === entry.title),
        )
      )
        continue;
      rows.splice(rowAfter(rows, entries, entry, column), 0, emptyBut(entry, column, reports.length));
    }
  });
  return rows.map((row) => ({ cells: row.map((entry, column) => ({ entry, change: changeAt(row, column) })) }));
}

const emptyBut = (entry: Entry, column: number, columns: number): (Entry | undefined)[] =>
  Array.from({ length: columns }, (_, index) => (index === column ? entry : undefined));

/** A new entry stands after the one that it follows in its own report. */
function rowAfter(rows: (Entry | undefined)[][], entries: readonly Entry[], entry: Entry, column: number): number {
  const before = entries[entries.indexOf(entry) - 1];
  return before ? rows.findIndex((row) => row[column] === before) + 1 : 0;
}

function changeAt(row: readonly (Entry | undefined)[], column: number): Change | undefined {
  if (column === 0) return undefined;
  const [before, now] = [row[column - 1], row[column]];
  if (!before) return now && { kind: 'new' };
  if (!now) return { kind: 'gone' };
  return before.place === now.place ? undefined : { kind: 'moved', from: before.place };
}
