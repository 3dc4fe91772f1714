import { csvOfRecords } from '../../../scripts/text/index.ts';
import type { Entry } from './entries.ts';

/** Exactly what is shown, with everything that the library knows of it. */
export async function exportShown(
  type: 'csv' | 'json',
  { source, file }: { source?: string; file: string },
  shown: readonly Entry[],
): Promise<void> {
  if (!source) return;
  const all = (await (await fetch(source)).json()) as { address: string }[];
  const byAddress = new Map(all.map((one) => [one.address, one]));
  const rows = shown.flatMap(({ element }) => byAddress.get(element.dataset.address!) ?? []);
  const text = type === 'json' ? JSON.stringify(rows, null, 1) : csvOfRecords(rows);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: type === 'json' ? 'application/json' : 'text/csv' }));
  link.download = `${file}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
