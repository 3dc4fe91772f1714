import type { TextFile } from '../content/index.ts';
import type { Source } from './types.ts';

/**
 * Whether an editor has said something of a value: its figure has a note or an editor's note after it, its text notes of
 * its own. What is odd in it is known then.
 */
export function isNoted(page: TextFile, { kind, id }: Pick<Source, 'kind' | 'id'>): boolean {
  if (kind !== 'figure') return (page.summary?.notes.length ?? 0) > 0;
  const figure = page.summary?.figures.find((one) => one.id === id);
  if (figure?.note !== undefined) return true;
  const start = page.source.search(new RegExp(String.raw`\sid="${id}"`));
  const rest = page.source.slice(start).replace(/^[^]*?(?:<\/Figure>|\/>)/, '');
  return /^\s*<Note\b/.test(rest);
}
