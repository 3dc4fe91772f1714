/** What is wrong, what was expected, and what to do, in plain words. */
export type Message = readonly [what: string, expected: string, todo?: string];

/** Something wrong with the built site. */
export interface OutputProblem {
  /** Name of the rule that found it: the name of its file. */
  rule: string;
  /** The page's or file's address, without the sub-path: `/zh/library/`. */
  address: string;
  /** The file in the project that it comes from, where that is known. */
  source?: string;
  message: Message;
  /** Worth telling, but no reason not to publish: a text that is long makes a page that is heavy. */
  isWarning?: boolean;
}

/** Pages shown of a problem that many have: what one template does wrong, all its pages do. */
const SHOWN = 3;
const MOST = 40;

/** Every problem with the pages that have it, those that are said in the same words together. */
export function printOutputProblems(problems: OutputProblem[]): string {
  const groups = [...Map.groupBy(problems, ({ rule, message }) => `${rule}  ${message.filter(Boolean).join(' — ')}`)];
  const lines = groups
    .slice(0, MOST)
    .flatMap(([words, same]) => [
      words,
      ...same.slice(0, SHOWN).map(({ address, source }) => `    ${address}${source ? `  from ${source}` : ''}`),
      ...(same.length > SHOWN ? [`    and ${same.length - SHOWN} more`] : []),
    ]);
  if (groups.length > MOST) lines.push(`and ${groups.length - MOST} other problems`);
  return lines.join('\n');
}
