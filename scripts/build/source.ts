import { join } from 'node:path';
import type { Project, Source } from '../project.ts';

/** A part's folder as a build that pages and values are taken from. */
export const sourceIn = (folder: string): Source => ({ site: join(folder, 'site'), cache: join(folder, 'cache') });

/** What a build that puts nothing in the project's own folders may take: the last site, and all that the project may. */
export const allSources = ({ out, cache, sources }: Project): Source[] => [{ site: out, cache }, ...sources];
