import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { displayPath, type Project } from '../project.ts';

/** By these files a folder is known as a site that this program has built. */
const OF_A_SITE = ['index.html', '404.html', '_headers'];

/**
 * What a build puts in place takes the place of all that is there: it has to be a folder that may go. Throws an
 * ExpectedError where it holds the library, the program, or anything but a site built earlier.
 */
export function requireSiteFolder(project: Project): void {
  const { out, content, root } = project;
  const named = displayPath(project, out);
  if (isWithin(out, content) || isWithin(content, out))
    throw new ExpectedError(
      `The site cannot go to ${named}: the library ${displayPath(project, content)} would be deleted with what was there before, or the site would become part of it. Name another folder with --out.`,
    );
  if (isWithin(out, root))
    throw new ExpectedError(`The site cannot go to ${named}: the program is there. Name another folder with --out.`);
  const there = existsSync(out) ? readdirSync(out) : [];
  if (there.length > 0 && !OF_A_SITE.every((file) => existsSync(join(out, file))))
    throw new ExpectedError(
      `The site cannot go to ${named}: other files are there (${there.slice(0, 3).join(', ')}), and they would be deleted. Name a folder that is empty or not there yet with --out, or empty this one.`,
    );
}

/** Whether `inner` is `outer` or lies in it. */
function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/i.test(path));
}
