import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PUBLIC } from '../addresses.ts';
import type { Project } from '../project.ts';

/**
 * Copies the publisher's own files to the root of a built site, as they are; an icon takes the place of the program's. After
 * the checks of what was built: what others ask to be put there need be no page of the site.
 */
export function copyPublicFiles({ content }: Pick<Project, 'content'>, site: string): void {
  const folder = join(content, PUBLIC);
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const from of files.map(({ parentPath, name }) => join(parentPath, name))) {
    const to = join(site, relative(folder, from));
    mkdirSync(dirname(to), { recursive: true });
    // A file that is there may be the last build's under another name.
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}
