import { noteOf } from './footnote.ts';
import { placeNotes, roomsBetween } from './place-notes.ts';

/** How wide a screen has to be: as reading.css has it. */
const WIDE = '(min-width: 76rem)';

/** Texts that have a side; beside a case stands what is to be known of it. */
const WITH_SIDE = '.in-report > *';

/** What else stands there. */
const AT_THE_SIDE = ':scope > :is(.figure, .picture, .note, .table-scroll)';

/** Marks in these are read where they stand. */
const NOT_READ_ALONG = '.figure, table';

/**
 * Footnotes beside their marks on a wide screen. They stay where they are in the page, for screen readers, for paper and for
 * those that find no room; only where they are seen changes, and that again with every change of the text's size.
 */
export function startSideNotes(text: HTMLElement): void {
  const marks = new Map<HTMLElement, Element>();
  for (const mark of text.querySelectorAll<HTMLAnchorElement>('a[data-footnote-ref]')) {
    const note = noteOf(mark);
    if (note && !marks.has(note) && !mark.closest(NOT_READ_ALONG)) marks.set(note, mark);
  }
  if (marks.size === 0 || !text.matches(WITH_SIDE)) return;
  const wide = matchMedia(WIDE);
  let isFirst = isOpened();
  const arrange = () => {
    if (!wide.matches) return;
    arrangeNotes(text, marks);
    // The browser went to where it stood before.
    if (isFirst) text.querySelector('.at-side:target')?.scrollIntoView({ behavior: 'instant' });
    isFirst = false;
  };
  new ResizeObserver(arrange).observe(text);
  wide.addEventListener('change', arrange);
}

/** Whether the page was come to by its address: who comes back is where they were. */
function isOpened(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}

function arrangeNotes(text: HTMLElement, marks: ReadonlyMap<HTMLElement, Element>): void {
  putAtSide([...marks.keys()].filter((note) => !note.classList.contains('at-side')));
  const frame = text.getBoundingClientRect();
  const end = text.parentElement!.getBoundingClientRect().bottom - frame.top;
  const span = (element: Element) => {
    const { top, bottom, right } = element.getBoundingClientRect();
    return { from: top - frame.top, to: bottom - frame.top, isWide: right > frame.right + 1 };
  };
  const taken = [...text.querySelectorAll(AT_THE_SIDE)].map(span).filter(({ isWide }) => isWide);
  const measured = [...marks].map(([note, mark]) => ({ mark: span(mark).from, height: note.offsetHeight }));
  const tops = placeNotes(measured, roomsBetween({ from: 0, to: end }, taken));
  [...marks.keys()].forEach((note, index) => {
    const top = tops[index];
    note.classList.toggle('at-side', top !== undefined);
    note.style.top = top === undefined ? '' : `${Math.round(top)}px`;
  });
}

/**
 * Narrow, as they are to be measured. They go and come again, so that for browsers they are shown there and not moved: what
 * moves under readers' eyes is held against a page.
 */
function putAtSide(notes: readonly HTMLElement[]): void {
  for (const note of notes) note.hidden = true;
  document.body.getBoundingClientRect();
  for (const note of notes) {
    note.classList.add('at-side');
    note.hidden = false;
  }
}

/** Whether a note is seen beside its mark: then nothing has to show it there. */
export const isAtSide = (note: HTMLElement): boolean => note.matches('.at-side') && matchMedia(WIDE).matches;
