/** Reports in the order of a register: what the ids of its rows begin with, and how many there are. */
export type Runs = readonly (readonly [prefix: string, rows: number])[];

/**
 * `#law-tea-2020-412` in the address of a register leads to that row, on whichever of its pages it stands now. The first page
 * knows where (`data-runs`); others lead there.
 */
export function followRow(table: HTMLTableElement): void {
  const pages = Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-paging] a'), ({ href }) => href);
  if (pages.length === 0) return;
  const onAPage = table.tBodies[0]!.rows.length;
  const runs = table.dataset['runs'] && (JSON.parse(table.dataset['runs']) as Runs);
  const follow = (): void => {
    const id = location.hash.slice(1);
    if (!id || document.getElementById(id)) return;
    const page = runs ? pageOfRow(id, runs, onAPage) : 1;
    const target = page && pages[page - 1];
    // Not to itself; and where two pages are of different days, neither sends back what the other has sent.
    if (!target || (runs && page === 1) || target === document.referrer) return;
    location.replace(target + location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

/** The page that has a row, from 1; undefined where the register has none of its id. */
export function pageOfRow(id: string, runs: Runs, onAPage: number): number | undefined {
  let before = 0;
  for (const [prefix, rows] of runs) {
    const number = id.startsWith(prefix) ? Number(/^[1-9]\d*$/.exec(id.slice(prefix.length))?.[0]) : NaN;
    if (number <= rows) return Math.ceil((before + number) / onAPage);
    before += rows;
  }
  return undefined;
}
