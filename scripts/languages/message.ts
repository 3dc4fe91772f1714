import type { Lang } from './codes.ts';

/** What is wrong, what was expected, and what to do, in plain words. */
export type Message = readonly [what: string, expected: string, todo: string];

/** The messages of one rule, by what is wrong; those that quote what was found are functions of it. */
export type Messages = Record<string, Message | ((...found: never[]) => Message)>;

/** A place in the text of one language, for a message about the text of another: `annual-2025/zh/0-preface.mdx:12`. */
export interface Place {
  lang: Lang;
  at: string;
}
