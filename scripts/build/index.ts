/** Building a site: whole, in parts, and joined from parts. */
export { buildInProcesses, jobsFor, readJobs } from './jobs.ts';
export { joinParts } from './join.ts';
export { readManifest } from './manifest.ts';
export { buildPart } from './part.ts';
export { type PartToMake, partsFor, partsToMake } from './parts.ts';
export type { Progress } from './progress.ts';
export { readChecked } from './read-checked.ts';
export { readParts, readShare, type Share, shareName } from './share.ts';
export { buildSite, type SiteOptions } from './site.ts';
export { openWorkFolder } from './work-folder.ts';
