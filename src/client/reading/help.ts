import { type Action, actionOf, isField } from './keys.ts';

const OFF = 'reading-keys-off';

/** A browser may refuse to keep anything: then keys are on. */
function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function keep(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, '1');
    else localStorage.removeItem(OFF);
  } catch {
    // For this page alone, then.
  }
}

/** The keys, the dialog that tells them, and its box that turns them off; a button opens it for those who have done so. */
export function startKeys(own: Record<'contents' | 'quote', () => void>): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  if (!dialog) return;
  const box = dialog.querySelector('input')!;
  box.checked = !isOff();
  box.addEventListener('change', () => keep(!box.checked));
  const open = () => dialog.showModal();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-opens=keys]')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is clicked where nothing of it stands: beside it, or in its margin.
    if (target === dialog || (target as Element).closest('button')) dialog.close();
  });

  const follow = (link: string) => () => document.querySelector<HTMLAnchorElement>(link)?.click();
  const act: Record<Action, () => void> = {
    ...own,
    next: follow('a[rel=next]'),
    previous: follow('a[rel=prev]'),
    search: () => location.assign(dialog.dataset['search']!),
    help: open,
  };
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event, isField(event.target));
    if (!action || !box.checked || dialog.open) return;
    event.preventDefault();
    act[action]();
  });
}
