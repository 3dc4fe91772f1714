import { readContentFiles, readLibrary } from '../../content/index.ts';
import { currentProject } from '../../project.ts';
import { recordsOf, type SearchRecord } from '../../search/index.ts';

/** What search should find: read from the content, as the built site was. */
export const readRecords = (): SearchRecord[] => recordsOf(readLibrary(readContentFiles(currentProject())));
