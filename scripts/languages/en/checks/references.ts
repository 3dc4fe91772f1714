import type { Messages } from '../../message.ts';
import { listed } from './names.ts';

export const references = {
  unknownTopic: (topic: string) => [
    `there is no topic "${topic}"`,
    'a key of topics.yaml',
    'choose one that is there, or add it to topics.yaml',
  ],
  unknownKind: (kind: string) => [
    `there is no kind of case "${kind}"`,
    'a key under kinds in site.yaml',
    'choose one that is there, or add it to site.yaml',
  ],
  unknownChapter: (chapter: string) => [
    `report.yaml knows no chapter "${chapter}"`,
    'the folder’s name without its number, under chapters in report.yaml',
    `add ${chapter}: { zh: …, en: … } there, or rename the folder`,
  ],
  missingNote: (id: string, report: string) => [
    `notes.yaml has no note "${id}"`,
    'a note of that name with zh and en',
    `add ${id}: to ${report}/notes.yaml`,
  ],
  unusedNote: (id: string) => [
    `no text shows the note "${id}"`,
    `<Note id="${id}" /> at the paragraph that it is about, in both languages`,
    'add it there, or take the note away',
  ],
  noReportYaml: (report: string) => [
    `the folder ${report} has no report.yaml`,
    `${report}/report.yaml with the report’s title, issuer and period`,
    'copy one from another report and fill it in',
  ],
  noPage: (id: string, known: readonly string[]) => [
    `there is no page "${id}"`,
    known.length > 0 ? `one of ${listed(known)}` : `a file such as pages/en/${id}.mdx`,
    'correct it, add the page in each language, or take the line away',
  ],
  emptyChapter: (key: string) => [
    `no folder holds the chapter "${key}"`,
    `a folder such as zh/1-${key}/ with its sections`,
    'add the folder, or take the chapter away',
  ],
} satisfies Messages;
