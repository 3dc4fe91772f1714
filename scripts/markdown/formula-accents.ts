import type { Element } from 'hast';
import { elementsNow } from './nodes.ts';

/** A keyboard’s circumflex and tilde reach down into the letter: these are made to stand above one. */
const ABOVE: Readonly<Record<string, string>> = { '^': 'ˆ', '~': '˜' };

/** An arrow that combines with the letter before it; in Chromium, which has none before it here, it stands beside its letter. */
const COMBINING_ARROW = '\u20d7';

/** Signs over single letters, `\hat{x}` and `\vec{v}`, as browsers set them right. What is stretched over several stays. */
export function setAccents(math: Element): void {
  for (const { node } of elementsNow(math)) {
    const [, sign] = node.tagName === 'mover' ? node.children : [];
    if (sign?.type !== 'element' || sign.tagName !== 'mo' || sign.properties['stretchy'] !== 'false') continue;
    const [text] = sign.children;
    if (text?.type !== 'text') continue;
    if (text.value === COMBINING_ARROW) {
      text.value = '→';
      // As an accent an arrow is as large as the letters.
      node.properties['accent'] = 'false';
    } else text.value = ABOVE[text.value] ?? text.value;
  }
}
