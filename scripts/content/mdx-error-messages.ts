import type { VFileMessage } from 'vfile-message';
import { allComponents, isHtml, unknownTag } from './html-tags.ts';
import { problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';

/** A place in the text: lines and columns from 1. */
interface Point {
  line: number;
  column: number;
}

interface Finding extends Point {
  wording: Wording;
}

/** A syntax error of MDX at its place in the file, in the words of an editor. */
export function mdxErrorMessage(error: VFileMessage, file: string, source: string): Problem {
  const { line, column, wording } = openQuote(source) ?? find(error, source);
  return problemAt({ file, line: Math.min(line, source.split('\n').length), column }, 'mdx', wording);
}

/** The parser's complaints: the first that fits speaks. The place is the parser's unless one is found that helps more. */
function find(error: VFileMessage, source: string): Finding {
  const { reason } = error;
  const at: Point = { line: error.line ?? 1, column: error.column ?? 1 };
  if (/import\/exports/i.test(reason)) return { ...lastProgram(source, at), wording: (words) => words.mdx.program };
  if (/in expression|closing brace|acorn/i.test(reason)) {
    const element = programAround(source, at);
    if (element) return { ...element, wording: unknownTag(element.name) };
    return {
      ...(lastBefore(source, at, '{') ?? at),
      wording: /\\[A-Za-z]+ ?\{|\$[^$]*\\/.test(lineOf(source, at))
        ? (words) => words.formulas.singleDollar
        : (words) => words.mdx.brace,
    };
  }
  const opened = /closing tag for `<(\w*)[^`]*>` \((\d+):(\d+)/i.exec(reason);
  const wrongEnd = /closing tag `(<\/[^`]*>)`/.exec(reason)?.[1];
  if (opened && wrongEnd && isComponent(opened[1]!))
    return { ...at, wording: (words) => words.mdx.wrongEnd(opened[1]!, Number(opened[2]), wrongEnd) };
  if (opened) return { line: Number(opened[2]), column: Number(opened[3]), wording: notClosed(opened[1]!) };
  if (/closing slash|expected an open tag/i.test(reason)) return notOpened(lastBefore(source, at, '<') ?? at, source);
  if (/Unexpected (character|end of file)/i.test(reason)) return inTag(reason, at, source);
  return { ...at, wording: (words) => words.mdx.other(reason) };
}

const isComponent = (name: string): boolean => allComponents.includes(name);

function notClosed(name: string): Wording {
  if (!isComponent(name)) return unknownTag(name);
  return enclosing.includes(name) ? (words) => words.mdx.notClosed(name) : (words) => words.mdx.noSlash(name);
}

/** Components that stand around something; the others end with a slash. */
const enclosing = ['Figure', 'Value'];

function notOpened(start: Point, source: string): Finding {
  const [tag, name = ''] = /^<\/\s*([\w.-]*)[^<>]*>?/.exec(lineOf(source, start).slice(start.column - 1)) ?? ['</>'];
  return {
    ...start,
    wording: isComponent(name) ? (words) => words.mdx.notOpened(name, enclosing.includes(name)) : unknownTag(name, tag),
  };
}

/** The parser stops somewhere behind a `<`: because it is a smaller-than sign, or because the tag is not written right. */
function inTag(reason: string, at: Point, source: string): Finding {
  const start = lastBefore(source, at, '<') ?? at;
  const rest = lineOf(source, start).slice(start.column - 1);
  const known = allComponents.find((name) => rest.startsWith(`<${name}`));
  if (!known) return { ...start, wording: ofOtherTag(rest) };
  const between = source.split('\n').slice(start.line - 1, at.line - 1);
  if (/end of file/i.test(reason) || between.some((line) => line.trim() === ''))
    return { ...start, wording: (words) => words.mdx.noEnd(known, enclosing.includes(known)) };
  if (/attribute value|“|”|‘|’/.test(reason)) return { ...at, wording: (words) => words.mdx.noQuotes };
  return {
    ...at,
    wording: /`"`|U\+0022/.test(reason) ? (words) => words.mdx.quoteInside : (words) => words.mdx.attribute(known),
  };
}

/** What stands behind a `<` that begins no component. */
function ofOtherTag(rest: string): Wording {
  if (rest.startsWith('<!--')) return (words) => words.mdx.comment;
  const address = /^<([a-z][a-z\d+.-]*:[^\s<>]+|[^\s<>@]+@[^\s<>]+)>/i.exec(rest)?.[1];
  if (address) return (words) => words.mdx.address(address);
  const declaration = /^<[!?][^>]*>?/.exec(rest)?.[0];
  if (declaration) return unknownTag('', declaration);
  const [tag, name = ''] = /^<\/?([a-z]\w+|[ab](?= [a-z]+=))/i.exec(rest) ?? [];
  return tag && isHtml(name) ? unknownTag(name, `${tag}>`) : (words) => words.mdx.smallerThan;
}

/** The line that begins like a program, at or before a place. */
function lastProgram(source: string, { line }: Point): Point {
  const above = source.split('\n').slice(0, line);
  return { line: above.findLastIndex((each) => /^(im|ex)port\b/.test(each)) + 1 || line, column: 1 };
}

/** The script or style sheet that a place lies in: its braces are no more than a part of it. */
function programAround(source: string, { line, column }: Point): (Point & { name: string }) | undefined {
  const lines = source.split('\n').slice(0, line);
  const before = [...lines.slice(0, -1), lines.at(-1)!.slice(0, column)].join('\n');
  const [opened] = [...before.matchAll(/<(script|style)\b(?![^]*<\/\1)/gi)].slice(-1);
  if (!opened) return undefined;
  const above = before.slice(0, opened.index).split('\n');
  return { line: above.length, column: above.at(-1)!.length + 1, name: opened[1]! };
}

const lineOf = (source: string, { line }: Point): string => source.split('\n')[line - 1] ?? '';

/** The last such sign at or before a place. */
function lastBefore(source: string, { line, column }: Point, sign: string): Point | undefined {
  const lines = source.split('\n');
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index--) {
    const found = lines[index]!.lastIndexOf(sign, index === line - 1 ? Math.max(0, column - 1) : undefined);
    if (found >= 0) return { line: index + 1, column: found + 1 };
  }
  return undefined;
}

/**
 * A quote that is not closed swallows the text up to the next quote, and the parser complains there. The line that is
 * to blame is the one of a component's tag with an odd number of quotes.
 */
function openQuote(source: string): Finding | undefined {
  let inTag = false;
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*<[A-Z]/.test(line)) inTag = true;
    if (inTag && (line.match(/"/g)?.length ?? 0) % 2 === 1)
      return { line: index + 1, column: 1, wording: (words) => words.mdx.openQuote };
    if (/>\s*$/.test(line) || line.trim() === '') inTag = false;
  }
  return undefined;
}
