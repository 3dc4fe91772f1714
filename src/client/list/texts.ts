import { fold } from '../../../scripts/search/query/index.ts';
import type { Entry } from './entries.ts';

/**
 * What the list does not show but a reader may look for (outcome, persons, summary): fetched from `source` when it is first
 * needed. What cannot be had is not looked for.
 */
export function openTexts(source: string | undefined) {
  let texts: Map<string, string> | undefined;
  let reading: Promise<boolean> | undefined;

  async function fetchTexts(address: string): Promise<boolean> {
    try {
      const rows = (await (await fetch(address)).json()) as { address: string }[];
      texts = new Map(rows.map((row) => [row.address, fold(Object.values(row).flat().join(' '))]));
    } catch {
      // Then words are looked for in what the list shows.
    }
    return texts !== undefined;
  }

  return {
    /** Whether they are there. */
    read: (): Promise<boolean> => (reading ??= source ? fetchTexts(source) : Promise.resolve(false)),
    addTo(entries: readonly Entry[]): void {
      for (const entry of entries) {
        const text = texts?.get(entry.element.dataset['address'] ?? '') ?? '';
        if (!entry.text.endsWith(text)) entry.text += ` ${text}`;
      }
    },
  };
}
