/** `/` goes to the box, arrows walk box and results, Escape goes back to the box. */
export function onKey(event: KeyboardEvent, input: HTMLInputElement, root: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const typing = active instanceof HTMLInputElement || active instanceof HTMLSelectElement;
  if (event.key === '/' && !typing) {
    event.preventDefault();
    input.focus();
    input.select();
  }
  if (event.key === 'Escape' && active !== input && root.contains(active)) input.focus();
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (typing && active !== input)) return;
  const stops = [input, ...root.querySelectorAll<HTMLElement>('.result-title, .place')];
  const here = stops.findIndex((stop) => stop === active);
  const next = here < 0 ? undefined : stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
