import { isPowerOfTen } from '../../../numbers/index.ts';
import { type CellComparison, compareCells } from '../../../tables/index.ts';
import { positionOfNode, type Problem, problemAt } from '../../../content/index.ts';
import { placeIn } from '../../place-in.ts';
import { inItsLanguage, type PlacedCell } from './placed-cell.ts';

/** Where every number of a column differs, and in the same way, not the numbers are wrong but their unit. */
export function wrongUnit(
  source: (PlacedCell | undefined)[],
  translation: (PlacedCell | undefined)[],
): Problem | undefined {
  const pairs = source.flatMap((ours, index) => {
    const theirs = translation[index];
    return ours?.cell.kind === 'number' && theirs?.cell.kind === 'number' && !ours.cell.unit && !theirs.cell.unit
      ? [{ ours, theirs }]
      : [];
  });
  const [first] = pairs;
  const ways = new Set(
    pairs.map(({ ours, theirs }) => wayOf(compareCells(inItsLanguage(ours), inItsLanguage(theirs)))),
  );
  if (!first || pairs.length < 2 || ways.size !== 1 || ways.has(undefined)) return undefined;
  const { ours, theirs } = first;
  const place = placeIn(ours.page, ours.stated.position?.start.line ?? 1);
  return problemAt(positionOfNode(theirs.page.path.file, theirs.stated), 'numbers', (words) =>
    words.numbers.otherUnit(theirs.unit ?? '', ours.unit ?? '', place),
  );
}

/** `unit`, or by which power of ten the values differ; undefined where they do not, or otherwise. */
function wayOf(compared: CellComparison): string | undefined {
  if (compared.equal) return undefined;
  if (compared.reason === 'unit') return 'unit';
  const { reason, source, translation } = compared;
  if (reason !== 'value' || !isPowerOfTen(Math.abs(translation!), Math.abs(source!))) return undefined;
  return String(Math.round(Math.log10(translation! / source!)));
}
