import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { displayPath, type Project } from '../project.ts';

/** Throws an ExpectedError where no site lies at `project.out`: a `file` that every build makes is not there. */
export function requireBuiltSite(project: Project, file = 'index.html'): void {
  if (existsSync(join(project.out, file))) return;
  throw new ExpectedError(
    `There is no built site in ${displayPath(project, project.out)}/. Run «npm run build» first, or name the site’s folder with --out.`,
  );
}
