import { isScalar, type Document as YamlDocument, visit } from 'yaml';
import { isLanguage, type Lang } from '../languages/index.ts';
import { joinSoftBreaks } from '../markdown/index.ts';

const LINE_END = /[ \t]*\n[ \t]*/g;
/** By so many characters on each side a line end is found in the value again. */
const CONTEXT = 8;

/**
 * YAML makes a space of a line end within a value. In Chinese there is none, as in a paragraph of a text:
 * `zh: 增长\n  5%` -> `增长5%`. `lang` is the language of a text's frontmatter; elsewhere the key above a value says it.
 */
export function foldLines(document: YamlDocument, text: string, lang?: Lang): void {
  visit(document, {
    Scalar(role, node, path) {
      const own = lang ?? languageAbove(path);
      if (role === 'key' || !own || typeof node.value !== 'string' || node.type === 'BLOCK_LITERAL') return;
      const [start = 0, end = 0] = node.range ?? [];
      const quote = node.type?.startsWith('QUOTE') ? 1 : 0;
      const source = text.slice(start + quote, end - quote);
      if (source.includes('\n')) node.value = fold(node.value, source, own);
    },
  });
}

function fold(value: string, source: string, lang: Lang): string {
  let folded = value;
  for (const { 0: end, index } of source.matchAll(LINE_END)) {
    const [left, right] = [
      source
        .slice(Math.max(0, index - CONTEXT), index)
        .split('\n')
        .at(-1)!
        .trimStart(),
      source
        .slice(index + end.length, index + end.length + CONTEXT)
        .split('\n')[0]!
        .trimEnd(),
    ];
    const joined = joinSoftBreaks(`${left}\n${right}`, lang);
    if (!joined.includes('\n')) folded = folded.replace(`${left} ${right}`, () => joined);
  }
  return folded;
}

/** The language that the key right above a value names: that of `zh: …`. */
export function languageAbove(path: readonly unknown[]): Lang | undefined {
  const pair = path.at(-1) as { key?: unknown };
  const key = isScalar(pair.key) ? pair.key.value : undefined;
  return isLanguage(key) ? key : undefined;
}
