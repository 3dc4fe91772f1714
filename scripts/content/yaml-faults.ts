import { isScalar, visit, type Document as YamlDocument, type YAMLError } from 'yaml';
import type { CheckMessages } from '../languages/index.ts';
import type { Wording } from './position.ts';

/** What is wrong at an offset of a YAML text, in an editor's words. */
export interface YamlFault {
  at: number;
  wording: Wording;
}

type YamlWords = CheckMessages['yaml'];

const fault = (at: number, say: (words: YamlWords) => ReturnType<Wording>): YamlFault => ({
  at,
  wording: ({ yaml }) => say(yaml),
});

/** What is typed where Chinese is, and the sign that YAML reads. */
const WIDE: Record<string, string> = { '：': ': ', '，': ', ', '｛': '{', '｝': '}', '［': '[', '］': ']' };

/** After a key, beside a quotation mark or bracket that ends a value, or where a value begins with a bracket. */
const WIDE_SIGN = /(?<=^\s*(?:- +)?[\w-]+)：|(?<=[{,，]\s*[\w-]+)：|(?<=["'\]}]\s*)，|(?<=[:：,，]\s*)[｛［]/u;

/** Spaces that YAML takes for letters. */
const ODD_INDENT = /^[ \t]*([\u00a0\u2000-\u200a\u202f\u3000])[\s\u00a0\u3000]*(?:- +)?[\w-]+\s*[:：]/u;

/** `key:value`; an address has //. */
const NO_SPACE = /^\s*(?:- +)?[\w-]+:(?=[^\s/])/u;

/**
 * The first fault of a text that is not YAML: most that follow come of it. YAML complains where it gives up, which may
 * be a line below: the signs that editors mistake are looked for first.
 */
export function yamlFault(text: string, document: YamlDocument): YamlFault {
  const error = [...document.errors, ...document.warnings][0]!;
  const at = Math.min(error.pos[0], Math.max(text.length - 1, 0));
  const [start, line] = lineAt(text, at);
  const [startAbove, above] = start > 0 ? lineAt(text, start - 1) : [0, ''];
  return (
    oddSpaceIn(text) ??
    wideSignIn(start, line) ??
    wideSignIn(startAbove, above) ??
    noSpaceIn(start, line) ??
    noSpaceIn(startAbove, above) ??
    ofCode(error, { text, document, at, start, line })
  );
}

/** An indent by spaces that are none to YAML, in a text in which something is wrong. */
export function oddSpaceIn(text: string): YamlFault | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const found = ODD_INDENT.exec(line);
    if (found) return fault(start + line.indexOf(found[1]!), (words) => words.oddSpace);
    start += line.length + 1;
  }
  return undefined;
}

/** A key that has taken up a sign after it, `en：A` or `en:A`: what it is without, where the sign is, and what to say of it. */
export function faultyKey(written: string): (YamlFault & { key: string }) | undefined {
  const [key, sign] = [...(/^([\w-]+)(：|:(?=\S))/.exec(written) ?? [])].slice(1);
  if (key === undefined) return undefined;
  return { key, ...fault(key.length, (words) => (sign === ':' ? words.noSpace : words.wideSign('：', WIDE['：']!))) };
}

function wideSignIn(start: number, line: string): YamlFault | undefined {
  const found = WIDE_SIGN.exec(line);
  return found ? fault(start + found.index, (words) => words.wideSign(found[0], WIDE[found[0]]!)) : undefined;
}

function noSpaceIn(start: number, line: string): YamlFault | undefined {
  const found = NO_SPACE.exec(line);
  return found ? fault(start + found[0].length - 1, (words) => words.noSpace) : undefined;
}

interface Around {
  text: string;
  document: YamlDocument;
  at: number;
  /** Where the line of the fault begins, and its text. */
  start: number;
  line: string;
}

function ofCode({ code, message }: YAMLError, { text, document, at, start, line }: Around): YamlFault {
  const [reason = ''] = message.split(' at line ');
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return fault(start, (words) => words.tab);
  if (code === 'MULTIPLE_DOCS') return fault(at, (words) => words.secondDocument);
  if (code === 'BAD_DQ_ESCAPE') return fault(at, (words) => words.backslash);
  if (reason.startsWith('Missing closing')) return fault(lastQuote(document, at), (words) => words.openQuote);
  if (/^Flow .* end with/.test(reason)) return fault(openBracket(text, at) ?? at, (words) => words.openBracket);
  if (code === 'BAD_SCALAR_START' || /on same line|Not a YAML token/.test(reason))
    return fault(at, (words) => words.badStart(code === 'UNEXPECTED_TOKEN' ? startOfValue(line) : text[at]!));
  if (code === 'BLOCK_IN_FLOW' || reason === 'Unexpected scalar token' || reason.startsWith('Missing ,'))
    return fault(at, (words) => words.noComma);
  if (reason === 'Unexpected scalar at node end' && at > start) return fault(at, (words) => words.afterEnd);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(text.slice(at, start + line.length)))
    return fault(at, (words) => words.colon);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return fault(start + line.length + 1, (words) => words.indent);
  if (/must start at the same column|without - indicator|at node end/.test(reason))
    return fault(at, (words) => words.indent);
  if (/^Implicit (map )?keys/.test(reason)) return fault(at, (words) => words.noColon);
  const opened = openBracket(text, at);
  return fault(opened ?? at, (words) => (opened === undefined ? words.notYaml(reason) : words.openBracket));
}

/** The line that an offset is in, and where it begins. */
function lineAt(text: string, at: number): [start: number, line: string] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return [start, text.slice(start, end < 0 ? text.length : end)];
}

/** `title: > Courses` -> `>`. */
const startOfValue = (line: string): string => /:\s+(\S)/.exec(line)?.[1] ?? line.trim()[0] ?? '';

/** Where the last quotation before an offset begins: the one that has no end. */
function lastQuote(document: YamlDocument, before: number): number {
  let last = before;
  visit(document, {
    Scalar(_, node) {
      const start = node.range?.[0];
      if (isScalar(node) && String(node.type).startsWith('QUOTE') && start !== undefined && start < before)
        last = start;
    },
  });
  return last;
}

/** The last bracket before an offset that is not closed again; in quotations they count, too, which is rare. */
function openBracket(text: string, before: number): number | undefined {
  let closed = 0;
  for (let at = before - 1; at >= 0; at--) {
    if ('}]'.includes(text[at]!)) closed++;
    else if ('{['.includes(text[at]!) && closed-- === 0) return at;
  }
  return undefined;
}
