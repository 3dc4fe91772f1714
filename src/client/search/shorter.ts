/** A unit of a query, and the pages that have it: two neighbouring characters, or a word. */
export interface Unit {
  from: number;
  to: number;
  pages: ReadonlySet<number>;
}

/** The longest stretches of a query that some page may have, the longest first: `大数据杀猪` -> 大数据. */
export function foundStretches(q: string, units: Unit[]): string[] {
  const stretches: string[] = [];
  for (let i = 0; i < units.length; i++) {
    let pages = units[i]!.pages;
    let last = i;
    while (pages.size > 0 && units[last + 1]) {
      const both = intersect(pages, units[last + 1]!.pages);
      if (both.size === 0) break;
      [pages, last] = [both, last + 1];
    }
    if (pages.size > 0) stretches.push(q.slice(units[i]!.from, units[last]!.to).trim());
  }
  const unlike = stretches.filter(
    (text, i) =>
      text !== q.trim() && stretches.every((other, j) => j === i || !other.includes(text) || (other === text && j > i)),
  );
  return unlike.sort((a, b) => b.length - a.length).slice(0, 3);
}

const intersect = (a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> =>
  new Set([...a].filter((id) => b.has(id)));
