import type { Place } from '../../../languages/index.ts';
import { compareCells, type CellComparison } from '../../../tables/compare-cells.ts';
import { isPowerOfTen } from '../../../numbers/suggest.ts';
import { positionOfNode, problemAt, type Wording } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import type { PlacedCell } from './placed-cell.ts';

/** Where every number of a column differs, and in the same way, not the numbers are wrong but their unit. */
export function wrongUnit(zh: (PlacedCell | undefined)[], en: (PlacedCell | undefined)[]): Problem | undefined {
  const pairs = zh.flatMap((ours, index) => {
    const theirs = en[index];
    return ours?.cell.kind === 'number' && theirs?.cell.kind === 'number' && !ours.cell.unit && !theirs.cell.unit
      ? [{ ours, theirs }]
      : [];
  });
  const [first] = pairs;
  const ways = new Set(
    pairs.map(({ ours, theirs }) => wayOf(compareCells(ours.cell, ours.unit, theirs.cell, theirs.unit))),
  );
  if (!first || pairs.length < 2 || ways.size !== 1 || ways.has(undefined)) return undefined;
  return problemAt(
    positionOfNode(first.theirs.page.path.file, first.theirs.stated),
    'numbers',
    sayUnits(first.ours, first.theirs),
  );
}

/** `unit`, or by which power of ten the values differ; undefined where they do not, or otherwise. */
function wayOf(compared: CellComparison): string | undefined {
  if (compared.equal) return undefined;
  if (compared.reason === 'unit') return 'unit';
  if (compared.reason !== 'value' || !isPowerOfTen(Math.abs(compared.en!), Math.abs(compared.zh!))) return undefined;
  return String(Math.round(Math.log10(compared.en! / compared.zh!)));
}

function sayUnits(zh: PlacedCell, en: PlacedCell): Wording {
  const place: Place = { lang: 'zh', at: `${zh.page.path.file}:${zh.stated.position?.start.line ?? 1}` };
  return (words) => words.numbers.otherUnit(en.unit ?? '', zh.unit ?? '', place);
}
