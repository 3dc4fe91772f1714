import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from '../project-copy.ts';
import type { Lang } from '../../languages/index.ts';

export type Edit = (copy: ProjectCopy) => void;

/** What an editor does: the first is shown on one page, the second on a few, the third on nearly all. */
export const edits = {
  'a sentence edited': (copy) => change(copy, 'zh', (text) => text.replace('。[^source]', '，又有好转。[^source]')),
  'a number in a table edited': (copy) =>
    (['zh', 'en'] as const).forEach((lang) => change(copy, lang, (text) => text.replace(/\| \d+\.\d \|/, '| 98.7 |'))),
  'a title edited': (copy) => change(copy, 'zh', (text) => text.replace(/^title: .*/m, '$&概览')),
} satisfies Record<string, Edit>;

function change(copy: ProjectCopy, lang: Lang, how: (text: string) => string): void {
  const path = join(copy.root, `content/report-1/${lang}/1-overview/1-status.mdx`);
  const before = readFileSync(path, 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`Nothing to edit in ${path}.`);
  writeFileSync(path, after);
}
