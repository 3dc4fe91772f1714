import { createRequire } from 'node:module';
import type { Element, ElementContent } from 'hast';
import type katex from 'katex';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { memoize } from '../text/index.ts';
import { setAccents } from './formula-accents.ts';

/** A formula that cannot be read. */
export interface FormulaFault {
  /** In the words of the reader of TeX: `Undefined control sequence: \foo`. */
  reason: string;
  /** Where in the formula, from 0; undefined where that is not known. */
  index?: number;
}

/** A longer one is no formula that anyone could read. */
const LONGEST_FORMULA = 5000;

/** Each level of braces is one of the page's elements in another. */
const DEEPEST = 50;

/** 300 kB that only a library with formulas needs: loaded with the first of them. */
const reader = memoize((name: string) => createRequire(import.meta.url)(name) as typeof katex);

/** What TeX has and KaTeX has not. */
const MACROS = { '\\mbox': '\\text{#1}' };

/** Addresses, pictures and HTML of a page have no place in a formula. */
function refuse({ command }: { command: string }): never {
  throw new Refused(command);
}

class Refused extends Error {}

/** TeX in the part that KaTeX reads -> MathML; or what is wrong with it. */
export function readFormula(tex: string, isBlock: boolean): { math: Element } | { fault: FormulaFault } {
  if (tex.trim() === '') return { fault: { reason: 'empty' } };
  if (levelsIn(tex) > DEEPEST) return { fault: { reason: `more than ${DEEPEST} levels of braces` } };
  if (tex.length > LONGEST_FORMULA) return { fault: { reason: `more than ${LONGEST_FORMULA} signs` } };
  try {
    const options = {
      output: 'mathml',
      displayMode: isBlock,
      strict: false,
      trust: refuse,
      maxSize: 20,
      macros: { ...MACROS },
    } as const;
    return { math: mathIn(reader('katex').renderToString(tex, options)) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): FormulaFault {
  if (error instanceof Refused) return { reason: `Undefined control sequence: ${error.message}` };
  const { rawMessage, position } = error as { rawMessage?: string; position?: number };
  if (rawMessage === undefined) throw error;
  return { reason: rawMessage, ...(position !== undefined && { index: position }) };
}

function levelsIn(tex: string): number {
  let [open, most] = [0, 0];
  for (const [sign] of tex.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') most = Math.max(most, ++open);
    else if (sign === '}') open--;
  }
  return most;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The `<math>` of what KaTeX wrote. */
function mathIn(html: string): Element {
  const [wrapper] = parseFragment(html).childNodes;
  const [math] = 'childNodes' in wrapper! ? wrapper.childNodes : [];
  const read = toHast(math!)[0] as Element;
  setAccents(read);
  return read;
}

function toHast(node: Node): ElementContent[] {
  if (node.nodeName === '#text') return [{ type: 'text', value: (node as DefaultTreeAdapterTypes.TextNode).value }];
  if (!('tagName' in node)) return [];
  const kept = node.attrs.filter(({ name }) => isKept(name, node.tagName));
  return [
    {
      type: 'element',
      tagName: node.tagName,
      properties: { ...ofAccent(node), ...Object.fromEntries(kept.map(({ name, value }) => [name, value])) },
      children: node.childNodes.flatMap(toHast),
    },
  ];
}

/** The sign over `\bar{x}` is as wide as it is: Safari draws none that it may stretch. Wide ones say that they are stretched. */
const ofAccent = ({ tagName, parentNode }: DefaultTreeAdapterTypes.Element): { stretchy?: string } =>
  tagName === 'mo' && parentNode && 'attrs' in parentNode && parentNode.attrs.some(({ name }) => name === 'accent')
    ? { stretchy: 'false' }
    : {};

/** The page's policy refuses styles, and colours are its own, light or dark; a rule is drawn by its background. */
const isKept = (name: string, tag: string): boolean =>
  !['style', 'class', 'mathcolor'].includes(name) && (name !== 'mathbackground' || tag === 'mspace');
