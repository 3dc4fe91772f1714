/** What a list is narrowed by. */
export interface Facet {
  key: string;
  names?: Record<string, string>;
  inOrder?: boolean;
  /** Of a list with further pages, how many entries of the whole list have each value. */
  counts?: Record<string, number>;
}

export function fillSelect(
  select: HTMLSelectElement | null,
  facet: Facet,
  counts: Map<string, number>,
  chosen: string | undefined,
  all: string,
): void {
  if (!select) return;
  const names = facet.names ?? {};
  const values = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])];
  values.sort((a, b) => (facet.inOrder ? 0 : (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) || (a < b ? -1 : 1));
  const option = (value: string, text: string) =>
    Object.assign(document.createElement('option'), { value, textContent: text });
  select.replaceChildren(
    option('', all),
    ...values.map((value) => option(value, `${names[value] ?? value} (${counts.get(value) ?? 0})`)),
  );
  select.value = chosen ?? '';
}

/** Bars, months and tiles that show a facet's counts: each takes its number, its length and whether it is chosen. */
export function drawCounts(
  root: HTMLElement,
  facet: string,
  counts: Map<string, number>,
  chosen: string | undefined,
): void {
  const marks = [...root.querySelectorAll<HTMLElement>(`[data-choose="${facet}"]`)];
  const most = Math.max(1, ...marks.map((mark) => counts.get(mark.dataset.value!) ?? 0));
  for (const mark of marks) {
    const count = counts.get(mark.dataset.value!) ?? 0;
    mark.toggleAttribute('data-empty', count === 0);
    mark.toggleAttribute('data-most', count === most);
    mark.setAttribute('aria-pressed', String(mark.dataset.value === chosen));
    const number = mark.querySelector('[data-count]');
    if (number) number.textContent = String(count);
    const bar = mark.querySelector('rect');
    bar?.setAttribute(bar.dataset.grow ?? 'width', String(Math.round((100 * count) / most)));
    if (bar?.dataset.grow === 'height') bar.setAttribute('y', String(100 - Math.round((100 * count) / most)));
  }
}
