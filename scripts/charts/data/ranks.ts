import { facts, knownLanguages } from '../../languages/index.ts';
import { type Figure, headsRanks } from '../../tables/index.ts';

/** Whether a table says that its numbers are places: in the heads of its columns, or by its unit (`位`, `rank`). */
export function isOfRanks({ table, unit }: Figure): boolean {
  return table.columns
    .filter(({ numeric }) => numeric)
    .every((column) => {
      const own = column.unit ?? unit ?? '';
      return (
        (column.levels ?? [column.name]).some(headsRanks) ||
        knownLanguages.some((lang) => facts(lang).rankUnit.test(own))
      );
    });
}
