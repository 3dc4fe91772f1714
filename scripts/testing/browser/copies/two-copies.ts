import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { hashFolder } from '../../hash-folder.ts';
import { copyProject, type ProjectCopy, writeContent } from '../../project-copy.ts';
import { type Edit, edit } from './edits.ts';

type Content = ReadonlyMap<string, string>;

/** Two copies of the project: one keeps what it remembers from build to build, the other forgets everything before each. */
export function twoCopies(content: Content) {
  const incremental = copyProject(content);
  const fresh = copyProject(content);
  /** What `fresh` made of each content: the same content is built from nothing once. */
  const made = new Map<string, string>();

  async function buildIncremental(content: Content): Promise<string> {
    rmSync(join(incremental.root, 'content'), { recursive: true });
    return buildIn(incremental, content);
  }

  async function buildFresh(content: Content): Promise<string> {
    const key = JSON.stringify([...content].toSorted());
    const known = made.get(key);
    if (known) return known;
    for (const path of ['.yearleaf', 'node_modules/.astro', 'dist', 'content'])
      rmSync(join(fresh.root, path), { recursive: true, force: true });
    const hash = await buildIn(fresh, content);
    made.set(key, hash);
    return hash;
  }

  /** Builds this content in both copies at once; answers one checksum of each site. */
  async function build(content: Content): Promise<{ incremental: string; fresh: string }> {
    const [remembering, forgetting] = await Promise.all([buildIncremental(content), buildFresh(content)]);
    return { incremental: remembering, fresh: forgetting };
  }

  /** Makes the edits of each round upon those before, and expects the same of both copies, and another than before. */
  async function buildRounds(rounds: readonly Edit[][]): Promise<void> {
    let edited = content;
    let last = '';
    for (const round of rounds) {
      edited = edit(edited, round);
      const edits = round.map(({ what }) => what).join(', ');
      const built = await build(edited);
      expect(built.incremental, edits).toBe(built.fresh);
      expect(built.incremental, edits).not.toBe(last);
      last = built.incremental;
    }
  }

  const remove = (): void => [incremental, fresh].forEach((copy) => copy.remove());
  return { incremental, build, buildRounds, buildIncremental, buildFresh, remove };
}

async function buildIn(copy: ProjectCopy, content: Content): Promise<string> {
  writeContent(copy.root, content);
  await copy.build();
  return hashFolder(join(copy.root, 'dist'));
}
