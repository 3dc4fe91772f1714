import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { asPart, type CslItem } from './csl.ts';

// Otherwise all that is not of the Latin script would be left out.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** Variables that are no text that LaTeX sets. */
const VERBATIM = new Set(['id', 'type', 'citation-key', 'URL', 'DOI', 'language']);

/**
 * An entry for LaTeX. A part of a document is `@incollection`: of no other entry do styles show title and document. Its
 * key is ours: Citation.js makes one from names and titles, which it cannot in Chinese.
 */
export const toBibtex = (item: CslItem): string =>
  `${plugins.output
    .format('bibtex', [escaped(asPart(item))])
    .trim()
    .replace(/^@(\w+)\{[^,]*,/, (_, type: string) => `@${type === 'inbook' ? 'incollection' : type}{${item.id},`)}\n`;

/** Citation.js escapes either all that is not ASCII, or nothing. */
const escaped = (item: CslItem): unknown =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, VERBATIM.has(key) ? value : escapedValue(value)]),
  );

function escapedValue(value: CslItem[string]): unknown {
  if (typeof value === 'string') return escapeTex(value);
  if (!Array.isArray(value)) return value;
  return value.map((name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeTex(text)])));
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
