import { knownLanguages, numbersOf, type TimeStatus } from '../../languages/index.ts';
import type { Cell, Figure } from '../../tables/index.ts';
import { remember } from './remember.ts';

/**
 * Whether a value is expected, estimated, provisional or revised: what its own flag says (`12.3 (p)`), else the label of
 * its row (`2021E`, `2020 (provisional)`), else the head of its column.
 */
export function statusOf(figure: Figure, row: number, cell?: Cell): TimeStatus | undefined {
  const flag = cell?.kind === 'number' ? cell.flags?.[0] : undefined;
  if (flag) return flag === 'estimated' ? 'estimate' : flag;
  return labelStatuses(figure)[row] ?? (cell && statusOfColumn(figure, figure.table.rows[row]!.indexOf(cell)));
}

const labelStatuses = remember((figure): (TimeStatus | undefined)[] =>
  figure.table.rows.map(([label]) => statusOfLabel(label!.text)),
);

/** What the head of a column says of all its values: `2021E`, `2021（预计） › 销售额`. */
export const statusOfColumn = (figure: Figure, column: number): TimeStatus | undefined => headStatuses(figure)[column];

const headStatuses = remember((figure): (TimeStatus | undefined)[] =>
  figure.table.columns.map(({ name, levels = [name] }, index) =>
    index ? levels.map(statusOfLabel).find(Boolean) : undefined,
  ),
);

function statusOfLabel(label: string): TimeStatus | undefined {
  for (const lang of knownLanguages) {
    const time = numbersOf(lang).readTime(label);
    if (time) return time.status;
  }
  return undefined;
}

/** True for a value that is not final: it is drawn open, with a broken outline. What is worked out from final ones is final. */
export const isOpen = (status: TimeStatus | undefined): boolean =>
  status === 'forecast' || status === 'estimate' || status === 'provisional';

/** `over 30`, `超30`: the value may be more, or less, than any other, and is never ranked. */
export const isBound = (cell: Cell): boolean =>
  cell.kind === 'number' && (cell.qualifier === 'over' || cell.qualifier === 'under');
