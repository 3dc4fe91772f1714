const PAUSE = 150;

interface Place {
  /** The id of the first row in the window, and where in the window it begins, in pixels. */
  id: string;
  top: number;
}

/**
 * The rows come after the page, when a browser has given up on the place where a reader was. So that back and forward lead
 * there, it is kept in the history. Call it before the rows come; the function that it gives, when they are there, with
 * the id of the row that the address names.
 */
export function keepPlace(root: HTMLElement): (named: string) => void {
  history.scrollRestoration = 'manual';
  const kept = (history.state as { place?: Place } | null)?.place;
  return (named) => {
    // Going to it once more marks it as what the address names.
    if (named) location.replace(`#${named}`);
    // At once, where pages glide to what is asked for.
    const row = document.getElementById(kept?.id ?? named);
    row?.scrollIntoView({ behavior: 'instant' });
    if (row && kept) scrollBy({ top: row.getBoundingClientRect().top - kept.top, behavior: 'instant' });
    history.scrollRestoration = 'auto';
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener('scroll', () => {
      clearTimeout(timer);
      timer = setTimeout(() => remember(root), PAUSE);
    });
    addEventListener('pagehide', () => remember(root));
  };
}

function remember(root: HTMLElement): void {
  const rows = [...root.querySelectorAll<HTMLElement>('.beside-row[id]')];
  const first = rows.find((row) => row.getBoundingClientRect().bottom > 0);
  if (!first) return;
  const place: Place = { id: first.id, top: first.getBoundingClientRect().top };
  history.replaceState({ ...(history.state as object | null), place }, '');
}
