import type { DataDescription } from './description.ts';
import type { CellText } from './grid.ts';

/** Flags that a value may have behind it: provisional, revised, estimated. */
const KNOWN = /^[pre]$/u;

/**
 * A value with what another column says of it, as it would stand in one cell: `12.3` and `p` -> `12.3 (p)`; `b`, where a footnote
 * is called so, -> `12.3[^b]`; nothing and `c` -> `c`, of which the description says what it stands for.
 */
export function withFlags(text: string, flags: string, { notes = {} }: DataDescription): CellText {
  if (flags === '') return { text };
  if (text === '') return { text: flags };
  const all = flagsIn(flags, notes);
  const unknown = all.find((flag) => !KNOWN.test(flag) && !Object.hasOwn(notes, flag));
  if (unknown !== undefined) return { fault: (words) => words.data.unknownFlag(unknown) };
  const known = all.filter((flag) => KNOWN.test(flag) && !Object.hasOwn(notes, flag));
  const labels = all.filter((flag) => Object.hasOwn(notes, flag));
  const behind = known.length > 0 ? ` (${known.join(', ')})` : '';
  return { text: text + behind + labels.map((label) => `[^${label}]`).join('') };
}

/** `b, p` and `bp` are b and p. */
export function flagsIn(text: string, notes: NonNullable<DataDescription['notes']>): string[] {
  const flags = text.split(/[\s,;]+/u).filter((flag) => flag !== '');
  return flags.flatMap((flag) => (Object.hasOwn(notes, flag) ? [flag] : [...flag]));
}
