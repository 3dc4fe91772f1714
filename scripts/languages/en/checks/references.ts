import type { Lang } from '../../codes.ts';
import type { Messages } from '../../message.ts';

export const references = {
  unknownTopic: (topic: string) => [
    `there is no topic "${topic}"`,
    'a key of topics.yaml',
    'choose one that is there, or add it to topics.yaml',
  ],
  unknownKind: (key: 'kind' | 'stance', value: string, known: readonly string[]) => [
    `there is no ${key} "${value}" of cases`,
    known.length > 0
      ? `one of ${known.join(', ')}, as site.yaml has them under cases`
      : `none: site.yaml has no ${key}s under cases`,
    'choose one that is there, or add it to site.yaml',
  ],
  missingKind: (key: 'kind' | 'stance', known: readonly string[]) => [
    `this case has no ${key}`,
    `one of ${known.join(', ')}, as site.yaml has them under cases`,
    `add ${key}: …`,
  ],
  noCases: [
    'here is a case, and site.yaml does not say what cases are called',
    'cases: { name: … } in site.yaml',
    'add it there, or move the file out of cases/',
  ],
  noReport: (id: string, known: readonly string[]) => [
    `there is no report "${id}"`,
    known.length > 0 ? `one of ${known.join(', ')}` : 'a report’s folder',
    'correct it',
  ],
  noFigure: (id: string, report: string) => [
    `the report ${report} has no figure "${id}"`,
    'the id of one of its figures',
    'correct it, or take it away',
  ],
  emptyRegister: (figure: string) => [
    `no report has a figure "${figure}" with rows`,
    'the id of the table whose rows the register gathers',
    'correct it, or take the register away',
  ],
  noColumn: (head: string, found: readonly string[], file: string) => [
    `the table in ${file} has no column "${head}"`,
    `one of ${found.join(', ')}`,
    'write the head as the table has it',
  ],
  unknownChapter: (chapter: string, languages: readonly Lang[]) => [
    `report.yaml knows no chapter "${chapter}"`,
    'the folder’s name without its number, under chapters in report.yaml',
    `add ${chapter}: { ${languages.map((lang) => `${lang}: …`).join(', ')} } there, or rename the folder`,
  ],
  missingNote: (id: string, report: string) => [
    `notes.yaml has no note "${id}"`,
    'a note of that name in each language',
    `add ${id}: to ${report}/notes.yaml`,
  ],
  unusedNote: (id: string) => [
    `no text shows the note "${id}"`,
    `<Note id="${id}" /> at the paragraph that it is about, in every language`,
    'add it there, or take the note away',
  ],
  noReportYaml: (report: string) => [
    `the folder ${report} has no report.yaml`,
    `${report}/report.yaml with the report’s title, issuer and period`,
    'copy one from another report and fill it in',
  ],
  noPage: (id: string, known: readonly string[], lang: Lang) => [
    `there is no page "${id}"`,
    known.length > 0 ? `one of ${known.join(', ')}` : `a file such as pages/${lang}/${id}.mdx`,
    'correct it, add the page in each language, or take the line away',
  ],
  noDimension: (name: string, known: readonly string[]) => [
    `dimensions.yaml has no list "${name}"`,
    known.length > 0 ? `one of ${known.join(', ')}` : 'a list of places',
    'correct it, or write the list',
  ],
  noPlace: (id: string, list: string) => [
    `dimensions.yaml has no "${id}" under ${list}`,
    'a place that it names',
    'correct it, or add the place there',
  ],
  sameTile: (id: string, other: string) => [
    `"${id}" has the same column and row as "${other}"`,
    'a tile of its own for each place',
    'move one of the two',
  ],
  noMap: (id: string, known: readonly string[]) => [
    `there is no map "${id}"`,
    known.length > 0 ? `one of ${known.join(', ')}` : `the file maps/${id}.yaml`,
    'correct it, or add the map',
  ],
  largeMap: (id: string, most: number) => [
    `the map "${id}" is too large for the list of cases`,
    `at most ${most} columns and rows`,
    'choose another map, or make it smaller',
  ],
  emptyChapter: (key: string, lang: Lang) => [
    `no folder holds the chapter "${key}"`,
    `a folder such as ${lang}/1-${key}/ with its sections`,
    'add the folder, or take the chapter away',
  ],
} satisfies Messages;
