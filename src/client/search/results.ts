import type { Reply } from '../../../scripts/search/index.ts';
import { make, resultItem, suggestionList } from './view.ts';
import { fill, sayCount, type Words } from './words.ts';

/** What a reader can ask for besides what is shown. */
interface Offers {
  showMore: () => void;
  searchOlder: () => void;
}

export interface Results {
  /** A search has begun: what there is stays until something comes in its place. */
  wait: () => void;
  /** Puts the results in place of all that was there. */
  replace: (reply: Reply) => void;
  /** Adds those that are not there yet. What is shown stays where it is, whatever is read of more pages. */
  add: (reply: Reply) => void;
  /** Says how many pages were found of a query, and offers what there is besides. */
  say: (q: string, reply: Reply, offers: Offers) => void;
  suggest: (reply: Reply, suggestions: string[]) => void;
  /** What else finds something, below the results; the last thing that comes. */
  showOthers: (groups: HTMLElement[]) => void;
  /** Nothing was asked for, or nothing could be had. */
  clear: (state: 'idle' | 'failed') => void;
}

const titleOf = (item: HTMLElement): HTMLAnchorElement => item.querySelector<HTMLAnchorElement>('.result-title')!;

/** The part of the page below the form. What it is about to do stands in `data-state` and `data-others`. */
export function openResults(root: HTMLElement, words: Words): Results {
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.results')!;
  const before = root.querySelector<HTMLElement>('.before-results')!;
  const after = root.querySelector<HTMLElement>('.after-results')!;
  const others = root.querySelector<HTMLElement>('.other-groups')!;
  const itemsOf = (reply: Reply) => reply.found.map((found) => resultItem(found, words, reply.kind));
  return {
    wait() {
      root.dataset.state = 'busy';
      if (!list.childElementCount) status.textContent = words.loading;
    },
    replace(reply) {
      list.replaceChildren(...itemsOf(reply));
      before.replaceChildren();
      others.replaceChildren();
      root.dataset.state = 'done';
    },
    add(reply) {
      const isShown = new Set([...list.querySelectorAll<HTMLAnchorElement>('.result-title')].map(({ href }) => href));
      const added = itemsOf(reply).filter((item) => !isShown.has(titleOf(item).href));
      list.append(...added);
      if (added[0]) titleOf(added[0]).focus();
    },
    say(q, reply, { showMore, searchOlder }) {
      status.textContent = sayFound(words, q, reply);
      if (reply.searched) before.replaceChildren(button('older', words.older, searchOlder));
      after.replaceChildren(...(reply.atMost > reply.found.length ? [button('more', words.more, showMore)] : []));
    },
    suggest(reply, suggestions) {
      // Where no page has all of it, the reader most likely meant another word.
      const box = reply.kind === 'most' ? before : after;
      const links = suggestions.length > 0 ? [suggestionList(suggestions, words)] : [];
      box.replaceChildren(make('p', {}, words.hint), ...links);
    },
    showOthers(groups) {
      others.replaceChildren(...groups);
      root.dataset.others = 'done';
    },
    clear(state) {
      root.dataset.state = state;
      status.textContent = state === 'failed' ? words.failed : '';
      for (const box of [before, list, after, others]) box.replaceChildren();
    },
  };
}

function sayFound(words: Words, q: string, reply: Reply): string {
  const none = words.withTexts.includes(words.lang) ? words.none : words.noTexts;
  const said = [
    reply.found.length > 0 ? sayCount(words, q, reply) : fill(none, { q }),
    reply.simplified && fill(words.simplified, { q: reply.simplified }),
    reply.kind && words.matches[reply.kind],
    reply.searched && fill(words.searched, { n: reply.searched.reports, of: reply.searched.of }),
  ];
  return said.filter(Boolean).join(' ');
}

function button(className: string, text: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', className: `${className} outlined-button` }, text);
  element.addEventListener('click', act);
  return element;
}
