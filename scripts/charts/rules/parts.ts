import { byUnit, isRest, marginOfRow, partsOf, plainValue, rowLabels, sumOfRow, valueOf } from '../data/index.ts';
import type { Need } from './need.ts';

/** At least two columns of parts in one unit, and no more than there are shades; besides them one of sums. */
export const needsParts: Need = ({ figure, form, say }) => {
  const { parts, total } = partsOf(figure);
  const names = parts.map(({ name }) => name);
  if (parts.length < 2) return { reason: say.numberColumns(form, 2, names) };
  const units = byUnit(total ? [...parts, total] : parts);
  if (units.length > 1)
    return {
      reason: say.tooManyUnits(
        form,
        1,
        units.map(([first]) => first!.unit ?? ''),
      ),
      remedy: say.severalFigures,
    };
  const shaded = names.filter((name) => !isRest(name));
  return shaded.length > 6 ? { reason: say.tooManyColumns(form, 6, shaded), remedy: say.severalFigures } : undefined;
};

/** The sum that the table gives is not less than its parts; it may be more, where not all are listed. */
export const partsWithinTotal: Need = ({ figure, say }) => {
  const { parts, total } = partsOf(figure);
  for (const [row, cell] of (total?.cells ?? []).entries()) {
    if (cell.kind !== 'number') continue;
    const sum = sumOfRow(parts, row);
    if (parts.some((part) => (valueOf(part, row) ?? 0) < 0)) continue;
    const over = sum - plainValue(total!, cell);
    if (over > marginOfRow(parts, row) * (plainValue(total!, cell) / (cell.value || 1)))
      return { reason: say.overTotal(rowLabels(figure)[row]!, cell.text) };
  }
  return undefined;
};
