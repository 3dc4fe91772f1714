import type { Element, Html, Text } from './element.ts';

const START = /<([a-zA-Z][^\s/>]*)/y;
const ATTRIBUTE = /\s+([a-zA-Z][\w:-]*)(?:="([^"]*)"|='([^']*)')?/y;
const TAG_END = /\s*(\/?)>/y;
const DOCTYPE = /^<!doctype html>/i;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What a document is, as far as a browser puts nothing round it that matters. */
const WHOLE = new Set(['html', 'svg']);
/** In these, outside an SVG, signs like `&amp;` are no escapes. */
const RAW = new Set(['script', 'style']);
const ESCAPES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads a page as the site writes them: whole, every tag closed as it was opened, nothing but the usual escapes. That takes
 * a fifth of the time that a browser's rules take. Undefined for any other page: it has to be read by those rules.
 */
export function readTags(html: string): Html | undefined {
  const tag = DOCTYPE.exec(html)?.[0] ?? '';
  const root: Element = { tagName: '', tag, end: '', attrs: [], childNodes: [], parentNode: undefined };
  const elements: Element[] = [];
  let top = root;
  let at = tag.length;
  while (at < html.length) {
    if (html[at] !== '<') {
      const text = textAt(html, at, top);
      if (!text) return undefined;
      top.childNodes.push(text);
      at += text.source.length;
    } else if (html[at + 1] === '/') {
      if (!top.parentNode || !html.startsWith(top.end, at)) return undefined;
      at += top.end.length;
      top = top.parentNode;
    } else {
      const element = elementAt(html, at, top);
      if (!element) return undefined;
      top.childNodes.push(element);
      elements.push(element);
      at += element.tag.length;
      if (element.end !== '') top = element;
    }
  }
  return top === root && WHOLE.has(elements[0]?.tagName ?? '') ? { root, elements } : undefined;
}

function textAt(html: string, at: number, parent: Element): Text | undefined {
  const end = html.indexOf('<', at);
  const source = html.slice(at, end < 0 ? html.length : end);
  const value = RAW.has(parent.tagName) && !isWithin(parent, 'svg') ? source : withoutEscapes(source);
  return value === undefined ? undefined : { value, source };
}

function elementAt(html: string, at: number, parentNode: Element): Element | undefined {
  const [start, tagName] = match(START, html, at) ?? [];
  if (!start || !tagName || tagName === 'template') return undefined;
  const attrs: Element['attrs'] = [];
  let end = at + start.length;
  for (let found = match(ATTRIBUTE, html, end); found; found = match(ATTRIBUTE, html, end)) {
    const [all, name, double, single] = found;
    const value = withoutEscapes(double ?? single ?? '');
    if (value === undefined) return undefined;
    attrs.push({ name: name!, value });
    end += all.length;
  }
  const [close, slash] = match(TAG_END, html, end) ?? [];
  // `<div/>` is open, whatever it says.
  if (!close || (slash && !VOID.has(tagName) && !isWithin(parentNode, 'svg'))) return undefined;
  return {
    tagName,
    tag: html.slice(at, end + close.length),
    end: slash || VOID.has(tagName) ? '' : `</${tagName}>`,
    attrs,
    childNodes: [],
    parentNode,
  };
}

const isWithin = (element: Element | undefined, name: string): boolean =>
  element !== undefined && (element.tagName === name || isWithin(element.parentNode, name));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Undefined where there is a sign that is no usual escape. */
function withoutEscapes(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const read = text.replace(/&[#\w]*;?/g, (sign) => {
    const meant = ESCAPES[sign] ?? ofNumber(sign);
    isKnown &&= meant !== undefined;
    return meant ?? '';
  });
  return isKnown ? read : undefined;
}

/** `&#x26;` -> `&`: of ASCII alone, of which all numbers mean what they say. */
function ofNumber(sign: string): string | undefined {
  const [, decimal, hexadecimal = ''] = /^&#(?:([2-9]\d|1[01]\d)|[xX]([2-7][\da-fA-F]));$/.exec(sign) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : undefined;
}
