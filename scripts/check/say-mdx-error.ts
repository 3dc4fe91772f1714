import type { VFileMessage } from 'vfile-message';
import type { Problem } from './problem.ts';

/** The parser's complaints, in the words of an editor: what the pattern finds in the reason -> what is said of it. */
const sayings: [RegExp, Problem['say']][] = [
  [
    /Could not parse expression|Unexpected.*in expression|expected a corresponding closing brace|acorn/i,
    {
      en: ['a { begins a program here', 'plain text: content is data', 'write \\{ for a brace'],
      zh: ['这里的{被当作程序开头', '正文只是文字', '要写花括号就写\\{'],
    },
  ],
  [
    /Could not parse import\/exports/i,
    {
      en: ['this line reads as a program (import or export)', 'plain text: content is data', 'take it away; the components that may be used need no import'],
      zh: ['这一行被当作程序（import或export）', '正文只是文字', '删去；可用的组件不需要import'],
    },
  ],
  [
    /Expected a closing tag for `<(\w*)>`|Expected the closing tag/i,
    {
      en: ['a component that is opened here is not closed', 'every <Figure …> closed by </Figure>, with empty lines around the table', 'add the closing tag on a line of its own'],
      zh: ['这里打开的组件没有关上', '每个<Figure …>都要有</Figure>，表格前后各空一行', '另起一行补上结束标签'],
    },
  ],
  [
    /Unexpected closing slash|expected an opening tag/i,
    {
      en: ['a closing tag stands here without its opening tag', 'every </Figure> after its <Figure …>', 'take it away or add the opening tag'],
      zh: ['这里有结束标签却没有开始标签', '</Figure>之前应有<Figure …>', '删去或补上开始标签'],
    },
  ],
  [
    /Unexpected (character|end of file).*(name|tag|attribute|value)/i,
    {
      en: ['a < begins a component here that cannot be read', '<Figure …>, <Note … /> or <Allow … />, values in "double quotes"', 'write \\< for a smaller-than sign'],
      zh: ['这里的<被当作组件开头，但读不懂', '只能是<Figure …>、<Note … />或<Allow … />，值用英文双引号', '要写小于号就写\\<'],
    },
  ],
];

/** A syntax error of MDX at its place in the file. */
export function sayMdxError(error: VFileMessage, file: string, source: string): Problem {
  const quote = lineWithOpenQuote(source);
  if (quote) return { file, line: quote, column: 1, rule: 'mdx', severity: 'error', say: openQuote };
  const found = sayings.find(([pattern]) => pattern.test(error.reason))?.[1];
  return {
    file,
    ...placeOfError(error, source),
    rule: 'mdx',
    severity: 'error',
    say: found ?? {
      en: [`the text cannot be read: ${error.reason}`, 'plain Markdown and the three components', 'look at the characters around this place'],
      zh: [`这里读不懂：${error.reason}`, '只能是普通Markdown和三种组件', '检查此处前后的字符'],
    },
  };
}

/** The parser names the place of a tag that is not closed only in its reason: `… for <Figure> (6:1-6:16)`. */
function placeOfError(error: VFileMessage, source: string): { line: number; column: number } {
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
  const line = error.line ?? Number(named?.[1] ?? 1);
  const column = error.column ?? Number(named?.[2] ?? 1);
  return { line: Math.min(line, source.split('\n').length), column };
}

/**
 * A quote that is not closed swallows the text up to the next quote, and the parser complains there. The line that is
 * to blame is the one of a component's tag with an odd number of quotes.
 */
function lineWithOpenQuote(source: string): number | undefined {
  let inTag = false;
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*<[A-Z]/.test(line)) inTag = true;
    if (inTag && (line.match(/"/g)?.length ?? 0) % 2 === 1) return index + 1;
    if (/>\s*$/.test(line) || line.trim() === '') inTag = false;
  }
  return undefined;
}

const openQuote: Problem['say'] = {
  en: ['a quotation mark in this tag has no partner', 'name="text", with both quotes', 'add the missing ", and write “ ” for quotes inside the text'],
  zh: ['这个标签里的引号不成对', '应写成name="文字"，引号成对', '补上缺少的"；文字里面的引号用“ ”'],
};
