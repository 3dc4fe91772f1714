import { addressesIn, type Page } from '../site.ts';
import { attribute, type Element, sayElement } from '../element.ts';
import type { Message } from '../problem.ts';
import type { PageRule } from '../rule.ts';

/** Scripts that a browser does not run: data for search engines and for the page's own script. */
const DATA = ['application/ld+json', 'application/json'];

/** No style, event handler or script in the page itself, and no address that runs something. */
export const noInlineCode: PageRule = ({ elements }: Page) => elements.flatMap(wrongWith);

function wrongWith(element: Element): Message[] {
  const wrong: Message[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'style')
      wrong.push([
        `${sayElement(element, 'style')}: an inline style`,
        'a class',
        'the content security policy refuses it: write the style in src/styles/',
      ]);
    if (/^on/i.test(name))
      wrong.push([
        `${sayElement(element, name)}: an event handler`,
        'none',
        'take it away, and find out how it came there',
      ]);
    if (name === 'srcdoc')
      wrong.push([`${sayElement(element)} with srcdoc`, 'no page within the page', 'take it away']);
    if (value.length > 100_000)
      wrong.push([
        `${sayElement(element)}: ${name} has ${value.length} characters`,
        'at most 100,000',
        'find out how they came there',
      ]);
  }
  for (const { name, href } of addressesIn(element))
    if (runs(href))
      wrong.push([`${sayElement(element, name)} runs something`, 'http, https, mailto or tel', 'take it away']);
  if (element.tagName === 'style')
    wrong.push(['<style>: an inline style sheet', 'a file of its own', 'write it in src/styles/']);
  if (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    !DATA.includes(attribute(element, 'type') ?? '')
  ) {
    wrong.push([
      `${sayElement(element, 'type', 'id')}: an inline script`,
      'a file of its own, or data',
      'the content security policy refuses it',
    ]);
  }
  if (['iframe', 'object', 'embed', 'base', 'applet', 'frame'].includes(element.tagName))
    wrong.push([`<${element.tagName}>`, 'none of these on a page', 'take it away']);
  return wrong;
}

/** Browsers drop spaces and control characters before and within the scheme: `java\nscript:` runs. */
function runs(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  return scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme);
}
