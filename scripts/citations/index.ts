export { type Citation, citationsOf } from './citations.ts';
export type { Maker, Work } from './work.ts';
