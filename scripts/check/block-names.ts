import type { CheckMessages } from '../languages/index.ts';
import type { Block } from '../content/index.ts';

/** `the figure "regions-2020"`, `三级标题1.1.2`. */
export const blockName = ({ kind, name }: Block, words: CheckMessages): string => words.blocks[kind](name);
