import type { Messages } from '../../message.ts';
import { listed } from './names.ts';

export const callouts = {
  unknown: (written: string, known: readonly string[]) => [
    `there is no callout of the kind [!${written}]`,
    `one of: ${listed(known)}`,
    'write one of these, or take the mark away',
  ],
  titleAlone: (mark: string) => [
    `the callout ${mark} has a title, and no text under it`,
    `what stands behind ${mark} in its line is the title; the text in the lines under it, each after >`,
    'begin a new line after the mark, or write the text',
  ],
  empty: (mark: string) => [
    `the callout ${mark} says nothing`,
    'its text in the lines under it, each after >',
    'write it',
  ],
  noMark: (mark: string) => [
    `${mark} stands outside a quotation and is shown as it is written`,
    `> ${mark}, and its text in the lines under it, each after >`,
    'write > and a space before each line',
  ],
} satisfies Messages;
