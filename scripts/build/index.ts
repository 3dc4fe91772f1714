/** Building a site: whole, in parts, and joined from parts. */
export { buildInProcesses, jobsFor, readJobs } from './jobs.ts';
export { joinParts } from './join.ts';
export { readManifest } from './manifest.ts';
export { buildPart } from './part.ts';
export { partsFor, partsToMake } from './parts.ts';
export { readChecked } from './read-checked.ts';
export { readParts, readShare, shareName } from './share.ts';
export { buildSite } from './site.ts';
export { openWorkFolder } from './work-folder.ts';
