import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { catalogue, type Lang } from '../languages/index.ts';
import type { CslItem, CslName } from './csl.ts';
import { byPattern } from './patterns.ts';
import { styleIn } from './style.ts';

/** References by APA 7, a line of HTML each in which titles are in `<i>`. Items are seen one by one, so that none is `2026a`. */
export function toApa(items: readonly CslItem[], lang: Lang): string[] {
  const csl = plugins.config.get('@csl');
  // The engine knows languages by their country: of zh-Hant it would take no words at all.
  const { locale, terms } = catalogue(lang).citations;
  const style = `apa-${lang}`;
  if (!csl.locales.has(locale)) csl.locales.add(locale, csl.locales.get('en-US'));
  if (!csl.styles.has(style)) csl.styles.add(style, styleIn(csl.styles.get('apa'), locale, terms));
  const printed = items.map(asPrinted);
  const engine = csl.engine(printed, style, locale, 'html');
  const format = byPattern(({ id }) => {
    engine.updateItems([id]);
    return engine
      .makeBibliography()[1]
      .join('')
      .replace(/<\/?div[^>]*>/g, '')
      .trim();
  });
  return printed.map(format);
}

/** A publisher who is the author is not named once more; of notes APA prints none. */
function asPrinted({ publisher, note: _, ...item }: CslItem): CslItem {
  const isAuthor = (item.author as CslName[]).some((name) => 'literal' in name && name.literal === publisher);
  return { ...item, ...(publisher !== undefined && !isAuthor && { publisher }) } as CslItem;
}
