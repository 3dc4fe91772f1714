import { reportOf } from '../content/index.ts';
import { type FileContent, sizeOf } from '../files/index.ts';
import { compareText } from '../text/index.ts';
import type { Share } from './share.ts';

/** How much there is to draw of each report, as good as it can be told before: the size of its texts and data. */
export function weightsOf(files: ReadonlyMap<string, FileContent>): Map<string, number> {
  const reports = [...files.keys()].filter((file) => /^[^/]+\/report\.yaml$/.test(file)).map(reportOf);
  const weights = new Map(reports.map((report) => [report, 0]));
  for (const [file, content] of files) {
    const before = weights.get(reportOf(file));
    if (before !== undefined && !isPicture(file)) weights.set(reportOf(file), before + sizeOf(content));
  }
  return weights;
}

/**
 * Deals whole reports out to so many parts, the heaviest first, each to the part that has the least so far (Graham's
 * rule for machines that work side by side). The same weights are dealt out alike by everyone, and weights that are much the same, too: an
 * edit of one report leaves the others in the parts that they were in.
 */
export function deal(weights: ReadonlyMap<string, number>, parts: number): string[][] {
  const piles = Array.from({ length: parts }, () => ({ reports: [] as string[], weight: 0 }));
  const heaviestFirst = [...weights]
    .map(([report, weight]) => [report, rough(weight)] as const)
    .sort(([a, one], [b, other]) => other - one || compareText(a, b));
  for (const [report, weight] of heaviestFirst) {
    const lightest = piles.reduce((least, pile) => (pile.weight < least.weight ? pile : least));
    lightest.reports.push(report);
    lightest.weight += weight;
  }
  return piles.map(({ reports }) => reports.sort(compareText));
}

/** A weight in steps of a fifth (the fourth root of 2). */
const rough = (weight: number): number => (weight === 0 ? 0 : 2 ** (Math.round(4 * Math.log2(weight)) / 4));

/** The reports of a part. */
export const reportsOf = (files: ReadonlyMap<string, FileContent>, { part, of }: Share): string[] =>
  deal(weightsOf(files), of)[part - 1]!;

/** The files of a part's reports, and those of the library itself. */
export function filesOfShare(files: ReadonlyMap<string, FileContent>, share: Share): Map<string, FileContent> {
  const all = weightsOf(files);
  const own = new Set(deal(all, share.of)[share.part - 1]);
  return new Map([...files].filter(([file]) => !all.has(reportOf(file)) || own.has(reportOf(file))));
}

const isPicture = (file: string): boolean => file.split('/')[1] === 'images';
