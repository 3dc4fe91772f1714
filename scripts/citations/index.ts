export { type Citation, citationsOf } from './citations.ts';
export type { CslItem } from './csl.ts';
export type { Maker, Work } from './work.ts';
