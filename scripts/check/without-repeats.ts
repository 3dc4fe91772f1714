import { type Problem, problemAt } from '../content/index.ts';

/** The same of many cells of a data file is told at the first, with how many more there are: its reason is one. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const byWords = Map.groupBy(problems, ({ message }) => JSON.stringify(message));
  return [...byWords.values()].map(([first, ...others]) =>
    others.length === 0
      ? first!
      : problemAt(
          first!,
          first!.rule,
          (words, lang) => words.data.repeated(first!.message[lang], others.length),
          first!.severity,
        ),
  );
}
