/** Where it stands beside the text: as navigation.css has it. */
const WIDE = '(min-width: 68rem)';

/**
 * The navigation of the report, a fold that on narrow screens opens as a drawer: closed by Escape, by a click beside it, by
 * following a link and by leaving it. Answers what opens it and goes to where one is.
 */
export function startDrawer(navigation: HTMLElement): () => void {
  const fold = navigation.querySelector('details')!;
  const summary = fold.querySelector('summary')!;
  const wide = matchMedia(WIDE);
  const isDrawer = () => !wide.matches;
  const present = () => navigation.querySelector<HTMLElement>('[aria-current]') ?? navigation.querySelector('a')!;
  const close = () => (fold.open = false);

  // Beside the text it stands open by styles; this is for programs that look at the fold alone, and browsers of before 2025.
  const follow = () => (fold.open = wide.matches);
  wide.addEventListener('change', follow);
  follow();
  // There it begins at the present section.
  showIn(navigation, present());
  fold.addEventListener('toggle', () => {
    if (!fold.open || !isDrawer()) return;
    // The drawer takes the height of the screen below the bar.
    navigation.scrollIntoView({ block: 'start', behavior: 'instant' });
    showIn(fold.querySelector<HTMLElement>('.way-list')!, present());
  });
  navigation.addEventListener('click', ({ target }) => {
    if (isDrawer() && (target === fold || (target as Element).closest('a'))) close();
  });
  navigation.addEventListener('focusout', ({ relatedTarget }) => {
    if (isDrawer() && relatedTarget && !navigation.contains(relatedTarget as Node)) close();
  });
  navigation.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !fold.open || !isDrawer()) return;
    close();
    summary.focus();
  });
  return () => {
    if (isDrawer()) fold.open = true;
    present().focus({ preventScroll: !isDrawer() });
  };
}

/** Moves a list that scrolls, and nothing around it, until an entry is seen. */
export function showIn(list: HTMLElement, entry: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    list.scrollTop += inner.top - outer.top - list.clientHeight / 3;
}
