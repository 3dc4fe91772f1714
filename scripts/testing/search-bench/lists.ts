import { readFileSync } from 'node:fs';
import type { Lang } from '../../languages/index.ts';

/** A line of a list of queries: `zh 农村电商 存在问题 = ecommerce-2020/rural/problems/`. */
export interface Line {
  lang: Lang;
  query: string;
  /** What stands after «=»; undefined where nothing does. */
  expected?: string;
}

/** A list beside this file; lines that begin with «#» say what is in it. */
export const readList = (name: string): Line[] =>
  readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [, lang, query, expected] = /^(\S+) (.+?)(?: = (.+))?$/.exec(line)!;
      return { lang: lang as Lang, query: query!, expected };
    });

/** `"price fraud" -Taobao` -> what a page must hold, and what it must not. */
export function operatorsOf(query: string): { all: string[]; none: string[] } {
  const pieces = [...query.matchAll(/(-?)(?:["“「]([^"”」]+)["”」]|(\S+))/g)];
  const of = (minus: string) => pieces.filter((piece) => piece[1] === minus).map((piece) => piece[2] ?? piece[3]!);
  return { all: of(''), none: of('-') };
}
