import type { DataDescription } from './description.ts';
import type { CellText } from './grid.ts';

/** Flags that a value may have behind it: provisional, revised, estimated. */
const KNOWN = /^[pre]$/u;

/**
 * A value with what another column says of it, as it would stand in one cell: `12.3` and `p` -> `12.3 (p)`; `b`, where a footnote
 * is called so, -> `12.3[^b]`; nothing and `c` -> `c`, of which the description says what it stands for.
 */
export function withFlags(text: string, flags: string, { notes = {} }: DataDescription): CellText {
  if (flags === '') return { text: withFootnotes(text, notes) };
  if (text === '') return { text: flags };
  const all = flagsIn(flags, notes);
  const unknown = all.find((flag) => !KNOWN.test(flag) && !Object.hasOwn(notes, flag));
  if (unknown !== undefined) return { fault: (words) => words.data.unknownFlag(unknown) };
  const known = all.filter((flag) => KNOWN.test(flag) && !Object.hasOwn(notes, flag));
  const labels = all.filter((flag) => Object.hasOwn(notes, flag));
  const behind = known.length > 0 ? ` (${known.join(', ')})` : '';
  return { text: text + behind + labels.map((label) => `[^${label}]`).join('') };
}

/** `12.5 b`, `12.5 (b)` -> `12.5[^b]` where a footnote is called b: offices write it behind each value. */
function withFootnotes(text: string, notes: NonNullable<DataDescription['notes']>): string {
  const [, value, inside, letters = inside] = BEHIND.exec(text) ?? [];
  return value && letters && Object.hasOwn(notes, letters) && !KNOWN.test(letters)
    ? `${value.trimEnd()}[^${letters}]`
    : text;
}

const BEHIND = /^([+\-−]?\d[\d.,\s]*\d?\s?[%‰]?)(?:\s?[([]([a-z]{1,2})[)\]]|\s([a-z]{1,2}))$/u;

/** `b, p` and `bp` are b and p. */
export function flagsIn(text: string, notes: NonNullable<DataDescription['notes']>): string[] {
  const flags = text.split(/[\s,;]+/u).filter((flag) => flag !== '');
  return flags.flatMap((flag) => (Object.hasOwn(notes, flag) ? [flag] : [...flag]));
}
