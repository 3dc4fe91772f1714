import { readContentFiles } from '../content/index.ts';
import { displayPath, type Project, setProject } from '../project.ts';
import { madeOf, readManifest } from './manifest.ts';
import type { Progress } from './progress.ts';
import { readChecked } from './read-checked.ts';
import { requireParts } from './require-parts.ts';
import { buildSite, type SiteOptions } from './site.ts';
import { sourceIn } from './source.ts';

/**
 * Sets the parts in some folders together to the whole site. What they have is taken as it is, as long as it would be
 * drawn the same; what belongs to no report is drawn. Answers how many records the search index has.
 */
export async function joinParts(
  folders: readonly string[],
  project: Project,
  options: SiteOptions,
  work: string,
  say: Progress,
): Promise<number> {
  say.doing('looking at the parts');
  const files = readContentFiles(project);
  const parts = folders.map((folder) => ({
    name: displayPath(project, folder),
    manifest: readManifest(folder, project),
  }));
  requireParts(parts, (share) => madeOf(files, share, project));
  const whole = setProject({ ...project, sources: [...project.sources, ...folders.map(sourceIn)] });
  const library = readChecked(files, whole, say);
  return buildSite(library, whole, options, work, say);
}
