import type { Catalogue } from '../catalogue.ts';
import { besideWords } from './beside.ts';
import { changeWords } from './changes.ts';
import { chartWords } from './charts/index.ts';
import { citationWords } from './citations.ts';
import { commandWords } from './commands.ts';
import { compareWords } from './compare.ts';
import { correctionWords } from './corrections.ts';
import { downloadWords } from './downloads.ts';
import { indicatorWords } from './indicators.ts';
import { errorWords } from './errors.ts';
import { interfaceWords } from './interface.ts';
import { languageNames, nameBeside } from './language-names.ts';
import { listWords } from './lists.ts';
import { markdownWords } from './markdown.ts';
import { newLibraryWords } from './new-library.ts';
import { newReportWords } from './new-report.ts';
import { publicationWords } from './publications.ts';
import { readingWords } from './reading.ts';
import { openingWords } from './openings.ts';
import { tableWords } from './tables.ts';

export const catalogue: Catalogue = {
  languageNames,
  nameBeside,
  interface: interfaceWords,
  lists: listWords,
  charts: chartWords,
  tables: tableWords,
  changes: changeWords,
  corrections: correctionWords,
  downloads: downloadWords,
  reading: readingWords,
  indicators: indicatorWords,
  markdown: markdownWords,
  publications: publicationWords,
  newLibrary: newLibraryWords,
  newReport: newReportWords,
  beside: besideWords,
  citations: citationWords,
  errors: errorWords,
  openings: openingWords,
  commands: commandWords,
  compare: compareWords,
};
