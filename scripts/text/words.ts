/** `{ bold: 'b strong' }` -> `b` and `strong`, each of them bold: tables of words by what they mean, turned round. */
export const meaningsOf = <Meaning extends string>(words: Readonly<Record<Meaning, string>>): Map<string, Meaning> =>
  new Map(
    Object.entries<string>(words).flatMap(([meaning, list]) =>
      list.split(' ').map((word) => [word, meaning as Meaning] as const),
    ),
  );
