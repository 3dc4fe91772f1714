import type { Lang } from '../../languages/index.ts';

/** A term of the glossary: in each language of the library its renderings, the usual one first. */
export type Term = Partial<Record<Lang, string[]>>;
