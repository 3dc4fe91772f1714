import { readContentFiles } from '../../content/read-files.ts';
import { readLibrary } from '../../content/read-library.ts';
import { currentProject } from '../../project.ts';
import { recordsOf, type SearchRecord } from '../../search/index.ts';

/** What search should find: read from the content, as the built site was. */
export const readRecords = (): SearchRecord[] => recordsOf(readLibrary(readContentFiles(currentProject())));
