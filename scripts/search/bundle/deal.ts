import { compareText } from '../../text/index.ts';
import { NEWEST, type Shard } from '../query/index.ts';
import { filtersOf, type SearchRecord } from '../records/index.ts';

/**
 * So many records at most are one index. With 8,000 Pagefind's list of them and its engine, which a reader loads before the
 * first result, are 150 kB, and making the index takes 0.9 GB (English) to 1.4 GB (Chinese): both grow with the records.
 */
const MOST_RECORDS = 8000;

/** A report by its size. */
interface Weight {
  report: string;
  year: string;
  records: number;
}

/**
 * Deals the records of a language out to as few indexes of at most `most` records as whole reports allow, the newest
 * first. It is the same however the records came about. Dealt from the oldest, so that a new report changes only the
 * two newest; these two are about as large, so that the newest has never only a few. A report with more records than
 * `most` is an index by itself.
 */
export function dealOut(
  records: readonly SearchRecord[],
  most = MOST_RECORDS,
): { shard: Shard; records: SearchRecord[] }[] {
  const weights = weigh(records);
  const dealt = records.length <= most ? [weights] : evenOut(fill(weights, most), most);
  const nameOf = new Map(
    dealt.flatMap((some, i) => {
      const name = i === dealt.length - 1 ? NEWEST : `older-${i + 1}`;
      return some.map(({ report }) => [report, name] as const);
    }),
  );
  const byName = Map.groupBy(records, ({ filed }) => nameOf.get(filed.report)!);
  return [...byName]
    .map(([name, own]) => ({ shard: shardOf(name, own), records: own }))
    .sort((a, b) => place(b.shard, dealt.length) - place(a.shard, dealt.length));
}

/** The oldest report first; what belongs to none, which is of no time, comes last. */
function weigh(records: readonly SearchRecord[]): Weight[] {
  return [...Map.groupBy(records, ({ filed }) => filed.report)]
    .map(([report, own]) => ({ report, year: report ? yearOf(own) : '9999', records: own.length }))
    .sort((a, b) => compareText(a.year, b.year) || compareText(a.report, b.report));
}

/** The last year of the time that a report is about; cases in it may be older. */
function yearOf(records: readonly SearchRecord[]): string {
  const own = records.filter(({ filed }) => filed.kind === 'report');
  return (own.length > 0 ? own : records).flatMap(({ filed }) => filtersOf(filed).year!).reduce(later, '');
}

function fill(weights: readonly Weight[], most: number): Weight[][] {
  const dealt: Weight[][] = [];
  for (const weight of weights) {
    const last = dealt.at(-1);
    if (last && sizeOf(last) + weight.records <= most) last.push(weight);
    else dealt.push([weight]);
  }
  return dealt;
}

/** The newest takes from the one before it until both are about as large. */
function evenOut(dealt: Weight[][], most: number): Weight[][] {
  const [before, newest] = [dealt.at(-2), dealt.at(-1)!];
  while (before && before.length > 1) {
    const { records } = before.at(-1)!;
    if (sizeOf(newest) + records > Math.min(most, sizeOf(before))) break;
    newest.unshift(before.pop()!);
  }
  return dealt;
}

const shardOf = (name: string, records: readonly SearchRecord[]): Shard => ({
  name,
  reports: [...new Set(records.map(({ filed }) => filed.report).filter(Boolean))].sort(),
  years: [...new Set(records.flatMap(({ filed }) => filtersOf(filed).year!))].sort(),
});

const place = ({ name }: Shard, count: number): number =>
  name === NEWEST ? count : Number(name.slice('older-'.length));

const sizeOf = (weights: readonly Weight[]): number => weights.reduce((sum, { records }) => sum + records, 0);
const later = (a: string, b: string): string => (a > b ? a : b);
