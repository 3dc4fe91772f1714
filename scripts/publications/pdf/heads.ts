/** Running heads: the report at the left, and at the right what stands at the top of the report. */
export const runningHeads = (title: string, parts: readonly string[]): string =>
  [
    `@page { @top-left { content: ${quote(title)}; } }`,
    '@page :first { @top-left { content: none; } @bottom-center { content: none; } }',
    ...parts.map((part, index) => `@page part-${index} { @top-right { content: ${quote(part)}; } }`),
  ].join('\n');

/** As a string of CSS: what would end it, or the line, is written by its number. */
const quote = (text: string): string =>
  `"${text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
