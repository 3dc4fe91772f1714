export { makePublications } from './make.ts';
export { folderOf, keepFromGit } from './manifest.ts';
export { putPublications, type Stale } from './put-publications.ts';
export { putWholeReports } from './put-whole.ts';
export { type Edition, editionsIn, readSource } from './source.ts';
export { fillWhole, textsOf } from './whole.ts';
