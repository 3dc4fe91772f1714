import { copyText } from '../pages/copy.ts';

/** What stands in a text and is no word of it. */
const NOT_QUOTED = '.tools, .block-tools, sup, script, svg, .figure-links, details';

/** After the last change of a selection: it changes with every character that it grows by. */
const SETTLED = 250;

/**
 * «Copy with source» beside selected text: the words in the marks of the language, the report that they stand in, and the
 * address of the paragraph. Answers what copies without the button.
 */
export function startQuoting(text: HTMLElement): (() => void) | undefined {
  const button = document.querySelector<HTMLButtonElement>('button.quote');
  if (!button) return undefined;
  const label = button.textContent;
  let timer: ReturnType<typeof setTimeout>;

  const copy = () => {
    const range = selectedIn(text);
    if (!range) return;
    const line = quotation(button.dataset['form']!, wordsOf(range), addressOf(range, text));
    void copyText(line).then(() => {
      showBeside(button, range);
      button.textContent = button.dataset['done']!;
    });
  };
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', copy);
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    button.hidden = true;
    timer = setTimeout(() => {
      const range = selectedIn(text);
      if (!range) return;
      button.textContent = label;
      showBeside(button, range);
    }, SETTLED);
  });
  return copy;
}

/** `“{text}” Issuer. Report. {url}` with the two in their places, whatever signs they have. */
export const quotation = (form: string, text: string, url: string): string =>
  form.replace(/\{(text|url)\}/g, (_, what) => (what === 'text' ? text : url));

/** What is selected, if it has words and begins and ends in the text. */
function selectedIn(text: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) && wordsOf(range) !== '' ? range : undefined;
}

function wordsOf(range: Range): string {
  const part = range.cloneContents();
  part.querySelectorAll(NOT_QUOTED).forEach((element) => element.remove());
  return part.textContent.replace(/\s+/g, ' ').trim();
}

/** The page's own address, with the block that the selection begins in. */
function addressOf(range: Range, text: HTMLElement): string {
  const start = range.startContainer;
  let element = start instanceof Element ? start : start.parentElement;
  while (element && element !== text && !blockOf(element)) element = element.parentElement;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0]!;
  const block = element && element !== text ? blockOf(element) : undefined;
  return block ? `${page}#${block}` : page;
}

const blockOf = (element: Element): string | undefined =>
  element.id || element.querySelector(':scope > :is(h2, h3, h4)[id]')?.id || undefined;

/** The last line of a selection; a paragraph ends with its tools, which stand beside its first. */
const lowest = (range: Range): DOMRect | undefined =>
  [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .reduce<DOMRect | undefined>((last, rect) => (last && rect.bottom < last.bottom ? last : rect), undefined);

function showBeside(button: HTMLButtonElement, range: Range): void {
  const last = lowest(range);
  if (!last) return;
  button.hidden = false;
  const frame = (button.offsetParent ?? document.documentElement).getBoundingClientRect();
  const left = Math.max(8, Math.min(last.right, document.documentElement.clientWidth - button.offsetWidth - 8));
  button.style.left = `${left - frame.left}px`;
  button.style.top = `${last.bottom + 6 - frame.top}px`;
}
