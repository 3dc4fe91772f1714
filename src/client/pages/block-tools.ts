import { followBlock } from './follow-block.ts';

/**
 * Who clicks the sign of a paragraph, a heading or an entry of a register, whose address is then that of the page, finds below it what can be done
 * with the page: reading it beside another language, citing it, telling of an error, from this place.
 */
export function startBlockTools(text: HTMLElement): void {
  const links = document.querySelectorAll('.page-tools > a');
  if (links.length === 0) return;
  const tools = document.createElement('div');
  tools.className = 'page-tools block-tools';
  tools.append(...Array.from(links, (link) => link.cloneNode(true)));
  followBlock(tools);
  text.addEventListener('click', ({ target }) => {
    const sign = (target as Element).closest('.tools > a[href^="#"]');
    const block = sign?.closest('p, .heading, th');
    if (block?.localName === 'th') block.append(tools);
    else block?.after(tools);
  });
}
