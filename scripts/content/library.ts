import type { Root } from 'mdast';
import type { Document as YamlDocument, LineCounter } from 'yaml';
import { adjustableRules, type Severity } from './adjustable-rules.ts';
import type {
  CaseData,
  CorrectionsData,
  CreditsData,
  GlossaryData,
  IndicatorsData,
  MapData,
  NotesData,
  PageData,
  ReportData,
  SectionData,
  SiteData,
  TopicsData,
} from './schema/index.ts';
import type { DataDescription, Dimensions } from '../data/index.ts';
import type { MediaType } from '../files/index.ts';
import type { Lang, Regions } from '../languages/index.ts';
import type { Inspection } from '../pictures/index.ts';
import type { ContentPath } from './paths.ts';
import type { Problem } from './problem.ts';
import type { TextSummary } from './summary.ts';

/** A YAML text read with the place of every value. */
export interface Yaml<Data> {
  file: string;
  text: string;
  /** Undefined when the text is not YAML or does not fit its schema. */
  data?: Data;
  document: YamlDocument;
  lines: LineCounter;
  /** Lines of the file above the text: frontmatter begins on line 2. */
  offset: number;
}

/** An MDX file as the checks see it. */
export interface TextFile {
  path: ContentPath;
  source: string;
  /** What the tree was read from: the source with its frontmatter emptied, line by line. The tree's offsets count in it. */
  body: string;
  frontmatter: Yaml<SectionData | CaseData | PageData>;
  /** Undefined when the text is not MDX. Positions are those of the file. */
  tree?: Root;
  /** From the cache: what is left of the tree for rules that look at the library as a whole. */
  outline?: Root;
  /** What other pages show of it; undefined when the text is not MDX. */
  summary?: TextSummary;
  /** Stands for the data files that its figures show; '' or undefined where they show none. */
  dataHash?: string;
  /** From the cache, for the rule on punctuation. */
  spacedHeadlines?: string[];
}

/** The number in print that a text gives in its frontmatter. */
export const printedOf = ({ frontmatter: { data } }: TextFile): string | undefined =>
  data && 'printed' in data ? data.printed : undefined;

/** A file that is named and served as it is: a report's cover and PDF, the site's logo. */
export interface Attachment {
  /** Undefined where its bytes are of no type that a site serves. */
  type?: MediaType;
  /** In bytes. */
  size: number;
  /** Whatever of an SVG would do more than draw. */
  dangers?: string[];
  hash: string;
}

/** A picture of a report, or of the library's own pages. */
export interface Picture {
  /** Of its bytes. */
  hash: string;
  /** What it holds, or why it cannot be shown. */
  found: Inspection;
}

/** Everything below `content/`, read; `problems` are what reading itself found. */
export interface Library {
  /** As `site.yaml` lists them: the first is the default. */
  languages: Lang[];
  regions: Regions;
  site?: Yaml<SiteData>;
  topics?: Yaml<TopicsData>;
  glossary?: Yaml<GlossaryData>;
  reports: Map<string, Yaml<ReportData>>;
  notes: Map<string, Yaml<NotesData>>;
  /** By report; the newest need not come first. */
  corrections: Map<string, Yaml<CorrectionsData>>;
  /** Files that reports and `site.yaml` name and that are served as they are, by path. */
  attachments: Map<string, Attachment>;
  /** Pictures of reports and of the library's own pages, by path; who made them, by the folder above `images/`. */
  pictures: Map<string, Picture>;
  credits: Map<string, Yaml<CreditsData>>;
  /** Descriptions of data files, by their path. */
  data: Map<string, Yaml<DataDescription>>;
  /** Maps of tiles, by id. */
  maps: Map<string, Yaml<MapData>>;
  dimensions?: Yaml<Dimensions>;
  indicators?: Yaml<IndicatorsData>;
  pages: TextFile[];
  /** Every file below `content/`, MDX or not. */
  files: Set<string>;
  /** Chinese titles and headings that have a space in the middle; where it is missing, those of the pages. */
  headlines?: string[];
  problems: Problem[];
}

/** A rule: what it finds wrong in the content. */
export type Rule = (content: Library) => Problem[];

/** How grave a rule's findings in a file are: as its report says, or else the site; undefined where neither does. */
export function chosenSeverity(
  { site, reports }: Pick<Library, 'site' | 'reports'>,
  rule: string,
  file: string,
): Severity | undefined {
  const name = adjustableRules.find((one) => one === rule);
  const report = reports.get(file.split('/')[0]!)?.data;
  return name && (report?.rules?.[name] ?? site?.data?.rules?.[name]);
}
