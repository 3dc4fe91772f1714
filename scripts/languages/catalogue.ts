import type { Lang } from './codes.ts';
import type { BesideWords } from './en/beside.ts';
import type { ChangeWords } from './en/changes.ts';
import type { ChartWords } from './en/charts/index.ts';
import type { CitationWords } from './en/citations.ts';
import type { CommandWords } from './en/commands.ts';
import type { CompareWords } from './en/compare.ts';
import type { CorrectionWords } from './en/corrections.ts';
import type { DownloadWords } from './en/downloads.ts';
import type { IndicatorWords } from './en/indicators.ts';
import type { ErrorWords } from './en/errors.ts';
import type { InterfaceWords } from './en/interface.ts';
import type { ListWords } from './en/lists.ts';
import type { MarkdownWords } from './en/markdown.ts';
import type { NewLibraryWords } from './en/new-library.ts';
import type { NewReportWords } from './en/new-report.ts';
import type { PublicationWords } from './en/publications.ts';
import type { ReadingWords } from './en/reading.ts';
import type { OpeningWords } from './en/openings.ts';
import type { TableWords } from './en/tables.ts';

/**
 * All that the program says in one language, a part a file. The English file of a part is its type too: the compiler
 * names what another language lacks.
 */
export interface Catalogue {
  /** What each language is called inside a sentence: `英文`. */
  languageNames: Record<Lang, string>;
  /** The same where another language is named beside it, which may differ in script alone. */
  nameBeside: (lang: Lang, other: Lang) => string;
  interface: InterfaceWords;
  lists: ListWords;
  charts: ChartWords;
  tables: TableWords;
  changes: ChangeWords;
  corrections: CorrectionWords;
  downloads: DownloadWords;
  reading: ReadingWords;
  indicators: IndicatorWords;
  markdown: MarkdownWords;
  publications: PublicationWords;
  newLibrary: NewLibraryWords;
  newReport: NewReportWords;
  beside: BesideWords;
  citations: CitationWords;
  errors: ErrorWords;
  openings: OpeningWords;
  commands: CommandWords;
  compare: CompareWords;
}
