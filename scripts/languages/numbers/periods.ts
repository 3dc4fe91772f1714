/** A quarter or a half of a year as a text names it. */
export interface Period {
  /** `q3`, `h1`; `q1-3` for the first three quarters. */
  key: string;
  text: string;
  start: number;
  end: number;
}

/** What a pattern of quarters or halves found, as keys. */
export type PeriodRule = readonly [pattern: RegExp, keys: (groups: string[]) => string[]];

/** Reports of companies write them the same in every language: `Q3`, `3Q21`, `2021H1`. */
const SIGNS: PeriodRule[] = [
  [/(?<![A-Za-z0-9])Q([1-4])(?![A-Za-z0-9])/gu, ([quarter]) => [`q${quarter}`]],
  [/(?<![A-Za-z0-9])H([12])(?=\s(?:19|20)\d{2})/gu, ([half]) => [`h${half}`]],
  [/(?<![A-Za-z0-9])([1-4])Q(?=['’]?(?:20)?\d{2}(?!\d))/gu, ([quarter]) => [`q${quarter}`]],
  [/(?<![A-Za-z0-9])([12])H(?=['’]?(?:20)?\d{2}(?!\d))/gu, ([half]) => [`h${half}`]],
  [/(?<=(?:19|20)\d{2}年?\s?)Q([1-4])(?![A-Za-z0-9])/gu, ([quarter]) => [`q${quarter}`]],
  [/(?<=(?:19|20)\d{2}年?\s?)H([12])(?![A-Za-z0-9])/gu, ([half]) => [`h${half}`]],
];

/** Every quarter and half in a text, from left to right. */
export const periodsIn = (text: string, rules: readonly PeriodRule[]): Period[] =>
  [...SIGNS, ...rules]
    .flatMap(([pattern, keys]) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const place = { text: match[0], start: match.index, end: match.index + match[0].length };
        return keys(match.slice(1)).map((key) => ({ key, ...place }));
      }),
    )
    .filter(isFirst)
    .sort((a, b) => a.start - b.start);

/** Not what another rule has read already: `Q3` of `2021Q3`. */
const isFirst = ({ key, end }: Period, index: number, all: Period[]): boolean =>
  all.findIndex((other) => other.key === key && other.end === end) === index;
