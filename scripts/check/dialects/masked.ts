import { allComponents } from '../../content/index.ts';

/** Stands for a character that no reader of Markdown takes for a sign. */
export const HIDDEN = '\0';

const FENCE = /^[ \t>]*(?:[-*+] |\d+[.)] )?(`{3,}|~{3,})(.*)$/;
const HIDING = [
  /(?<![\\`])(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?[^`]\1(?!`)/g,
  // A block of formulas goes over empty lines, one in a line does not.
  /^[ \t>]*\$\$[ \t]*\r?\n(?:(?![ \t>]*\$\$)[^\n]*\n)*[ \t>]*\$\$|\$\$(?:(?!\n[ \t]*\n)[^])*?\$\$/gm,
  new RegExp(`</?(?:${allComponents.join('|')})\\b[^>]*>`, 'g'),
];

/** The text without its code, its formulas and the tags of its components, each sign as long as it was. */
export const masked = (text: string): string =>
  HIDING.reduce((left, pattern) => left.replace(pattern, hidden), withoutBlocksOfCode(text));

const hidden = (text: string): string => text.replace(/[^\n]/g, HIDDEN);

/** Of each line of a text whether it stands in a block of code; that which begins one does not. */
export function linesOfCode(text: string): boolean[] {
  let fence: string | undefined;
  return text.split('\n').map((line) => {
    const [, signs, rest = ''] = FENCE.exec(line) ?? [];
    const isInside = fence !== undefined;
    if (fence === undefined) fence = signs?.startsWith('`') && rest.includes('`') ? undefined : signs;
    else if (signs?.startsWith(fence) && rest.trim() === '') fence = undefined;
    return isInside;
  });
}

function withoutBlocksOfCode(text: string): string {
  const isCode = linesOfCode(text);
  return text
    .split('\n')
    .map((line, index) => (isCode[index] || isCode[index + 1] ? hidden(line) : line))
    .join('\n');
}
