/** What one index found, the newest first, and how many of it have each date. */
interface Dated<Result> {
  results: readonly Result[];
  counts: Readonly<Record<string, number>>;
}

/**
 * What several indexes found as one list, the newest first. Pagefind orders each by itself and says no dates, but from how many
 * have which the date of each follows. What has none comes last.
 */
export const mergeByDate = <Result>(lists: readonly Dated<Result>[]): Result[] =>
  lists
    .flatMap(({ results, counts }) => {
      const dates = datesOf(counts);
      return results.map((result, i) => ({ result, date: dates[i] ?? '' }));
    })
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map(({ result }) => result);

const datesOf = (counts: Dated<unknown>['counts']): string[] =>
  Object.keys(counts)
    .sort()
    .reverse()
    .flatMap((date) => Array.from({ length: counts[date]! }, () => date));
