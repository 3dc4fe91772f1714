import { noteOf } from './footnote.ts';
import { isAtSide } from './side-notes.ts';

/** A term as its page hands it over: its other names with their languages, and what it means. */
interface Term {
  names: [tag: string, name: string][];
  text: string;
}

/** So long a pointer may be on its way from a word to what is said of it. */
const ON_THE_WAY = 250;

/**
 * What a term means, and what a footnote says, beside where it stands: for a pointer over it, with the focus on it, or touched.
 * Escape, or a touch elsewhere, takes it away (WCAG 1.4.13).
 */
export function startExplaining(text: HTMLElement): void {
  const box = document.createElement('div');
  box.className = 'explained';
  box.id = 'explained';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  text.after(box);
  const terms = readTerms();
  let of: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    of?.removeAttribute('aria-describedby');
    of = undefined;
    box.hidden = true;
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, ON_THE_WAY);
  };
  const show = (mark: HTMLElement) => {
    clearTimeout(timer);
    const said = contentOf(mark, terms);
    if (mark === of || !said) return;
    hide();
    of = mark;
    box.replaceChildren(...said);
    box.hidden = false;
    mark.setAttribute('aria-describedby', box.id);
    place(box, mark);
  };
  const markAt = (target: EventTarget | null) =>
    (target as Element).closest<HTMLElement>('.term, a[data-footnote-ref]') ?? undefined;

  for (const term of text.querySelectorAll<HTMLElement>('.term')) {
    term.tabIndex = 0;
    term.setAttribute('role', 'button');
  }
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markAt(target);
    if (pointerType !== 'touch' && mark) show(mark);
  });
  text.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType !== 'touch' && markAt(target)) hideSoon();
  });
  text.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark?.matches(':focus-visible')) show(mark);
  });
  text.addEventListener('focusout', hideSoon);
  text.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    // A finger has no other way to see a note where it stands; a second touch goes to it.
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!mark || (!mark.matches('.term') && (!isTouch || mark === of))) return;
    event.preventDefault();
    show(mark);
  });
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', hideSoon);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (of && !box.contains(target as Node) && markAt(target) !== of) hide();
  });
}

const readTerms = (): Term[] => JSON.parse(document.getElementById('terms')?.textContent ?? '[]') as Term[];

/** What is shown of a term, or of the footnote that a mark leads to. */
function contentOf(mark: HTMLElement, terms: readonly Term[]): Node[] | undefined {
  if (mark instanceof HTMLAnchorElement) {
    const note = noteOf(mark);
    if (!note || isAtSide(note)) return undefined;
    const copy = note.cloneNode(true) as Element;
    copy.querySelectorAll('.tools, a[data-footnote-backref]').forEach((own) => own.remove());
    copy.querySelectorAll('[id]').forEach((own) => own.removeAttribute('id'));
    return [...copy.childNodes];
  }
  const term = terms[Number(mark.dataset['term'])];
  if (!term) return undefined;
  const names = term.names.map(([tag, name]) => paragraph(name, 'explained-name', tag));
  return [...names, paragraph(term.text)];
}

function paragraph(text: string, className = '', lang = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className) element.className = className;
  if (lang) element.lang = lang;
  return element;
}

/** Below a word, or above it where there is no room; within the screen. */
function place(box: HTMLElement, mark: HTMLElement): void {
  const [word, own] = [mark.getClientRects()[0]!, box.getBoundingClientRect()];
  const frame = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
  const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - own.width - 8));
  const isBelow = word.bottom + own.height + 8 < innerHeight || word.top < own.height + 8;
  const top = isBelow ? word.bottom + 4 : word.top - own.height - 4;
  box.style.left = `${left - frame.left}px`;
  box.style.top = `${top - frame.top}px`;
}
