import type { CheckMessages, Lang } from '../languages/index.ts';
import type { Block } from '../content/blocks.ts';

/** `the figure "regions-2020"`, `三级标题1.1.2`. */
export const blockName = ({ kind, name }: Block, words: CheckMessages): string => words.blocks[kind](name);

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');
