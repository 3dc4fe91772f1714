import type { Answer, Found, Place } from './engine.ts';
import type { Words } from './page.ts';

/** An element with text or children. Text is never read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** One found page: title, where it stands, the words around the hit, and up to three places in it. */
export function resultItem(found: Found, names: Words['names']): HTMLLIElement {
  const title = make('a', { className: 'result-title', href: found.url }, found.title);
  const where = [found.report, names.kind[found.kind]].filter(Boolean).join(' · ');
  const item = make('li', { className: 'result' }, make('h2', {}, title), make('p', { className: 'result-where' }, where));
  const places = found.places.filter((place) => place.title !== found.title);
  if (places.length === 0) item.append(make('p', {}, marked(found.excerpt)));
  else item.append(make('ul', { className: 'places' }, ...places.map(placeItem)));
  return item;
}

const placeItem = (place: Place): HTMLLIElement =>
  make('li', {}, make('a', { href: place.url }, place.title), make('p', {}, marked(place.excerpt)));

/** The engine's excerpt: its text and its `<mark>`s; anything else that it might hold is dropped. */
export function marked(excerpt: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    fragment.append(node.nodeName === 'MARK' ? make('mark', {}, text) : text);
  }
  return fragment;
}

export const emptyMessage = (text: string): HTMLLIElement => make('li', { className: 'result-none' }, text);

export const option = (value: string, text: string, selected: boolean): HTMLOptionElement => make('option', { value, selected }, text);

/** Shows ten more results each time, and moves the keyboard to the first of them. */
export function moreButton(text: string, list: HTMLElement, answer: Answer, from: number, names: Words['names']): HTMLButtonElement {
  let shown = from;
  const button = make('button', { type: 'button', className: 'more' }, text);
  button.addEventListener('click', async () => {
    const items = (await answer.read(shown, shown + from)).map((found) => resultItem(found, names));
    shown += from;
    list.append(...items);
    if (shown >= answer.total) button.remove();
    items[0]?.querySelector<HTMLElement>('.result-title')?.focus();
  });
  return button;
}
