import type { DataDescription } from './description.ts';
import { flagsIn } from './flag-column.ts';

/** Labels of the footnotes that a description has and no cell of its file, no title and no label names. */
export function unusedNotes({ notes = {}, fields = [] }: DataDescription, rows: Iterable<readonly string[]>): string[] {
  const unused = new Set(Object.keys(notes));
  const haveFlags = fields.some(({ flags }) => flags !== undefined);
  const look = (text: string): void => {
    if (haveFlags) for (const flag of flagsIn(text, notes)) unused.delete(flag);
    const behind = /\s?[([]?([a-z]{1,2})[)\]]?$/u.exec(text)?.[1];
    if (behind !== undefined && /^[+\-−]?\d/u.test(text)) unused.delete(behind);
    for (const [, label] of text.matchAll(/\[\^([^\]\s]+)\]/gu)) unused.delete(label!);
  };
  if (unused.size === 0) return [];
  for (const { title = {}, labels = {} } of fields)
    for (const names of [title, ...Object.values(labels)]) Object.values(names).forEach(look);
  for (const row of rows) row.forEach(look);
  return [...unused];
}
