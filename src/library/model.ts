import { addresses, addressOfText } from '../../scripts/addresses.ts';
import { currentLibrary } from '../../scripts/content/current-library.ts';
import { numberFigures } from '../../scripts/content/figure-numbers.ts';
import { isNumbered } from '../../scripts/content/references.ts';
import { lastRevised } from '../../scripts/content/schema/report.ts';
import { chosenSeverity, type Library, type TextFile } from '../../scripts/content/library.ts';
import { comparePaths, type ContentPath } from '../../scripts/content/paths.ts';
import type {
  Attachment,
  CaseData,
  CorrectionsData,
  GlossaryData,
  MapData,
  NotesData,
  PageData,
  ReportData,
  SectionData,
  SiteData,
  TextSummary,
  TopicsData,
} from '../../scripts/content/index.ts';
import type { Dimensions } from '../../scripts/data/index.ts';
import { type IndicatorReading, readIndicators } from '../../scripts/indicators/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { compareText, memoizeByObject } from '../../scripts/text/index.ts';

/** The library as pages show it. Pages do not see it: they ask questions, which see it. */
export interface Model {
  /** Those of the library, in its order. */
  languages: Lang[];
  site: SiteData;
  topics: TopicsData;
  glossary: GlossaryData;
  /** Files that reports name and that are served as they are, by path below the content folder. */
  attachments: ReadonlyMap<string, Attachment>;
  /** Pictures by path, and who made them by folder. */
  pictures: Library['pictures'];
  credits: Library['credits'];
  /** Every report once for each language of the site, the newest period first. */
  reports: Report[];
  /** Maps of tiles, by id, and the places that they name. */
  maps: Record<string, MapData>;
  dimensions: Dimensions;
  /** Indicators and their values; read when they are first asked for. */
  readonly indicators: IndicatorReading;
  /** The library's own pages in all languages. */
  pages: OwnPage[];
}

/** A report as one language shows it. `parts` is its contents in printed order. */
export interface Report {
  id: string;
  lang: Lang;
  data: ReportData;
  /** Editor's notes in all languages, by id. */
  notes: NotesData;
  /** In the order in which they were made. */
  corrections: CorrectionsData;
  address: string;
  parts: (Chapter | Section)[];
  sections: Section[];
  cases: Case[];
  /** Languages in which the report has text. */
  languages: Lang[];
  /** Whether the check sees to it that all languages have the same blocks. */
  isPaired: boolean;
}

export interface Chapter {
  key: string;
  title: string;
  printed?: string;
  address: string;
  /** The chapter's lead-in, if print has one. */
  lead?: Section;
  sections: Section[];
}

/** A text, with what is read from it. */
interface Text<Data> {
  path: ContentPath;
  data: Data;
  address: string;
  source: string;
  summary: TextSummary;
}

export type Section = Text<SectionData>;

/** A page of the library's own. */
export type OwnPage = Text<PageData>;

/** A case or news item. */
export interface Case extends Text<CaseData> {
  /** The section that tells it, and the address of the block there. */
  told?: { section: Section; address: string };
}

export const isChapter = (part: Chapter | Section): part is Chapter => 'sections' in part;

/** The model of a library, made once. */
export const modelOf = memoizeByObject(createModel);

/** The model of the library that this run works on. */
export const currentModel = (): Model => modelOf(currentLibrary());

export const reportIn = ({ reports }: Model, lang: string, id: string): Report | undefined =>
  reports.find((report) => report.lang === lang && report.id === id);

/** Pages of the library's own, and sections and cases of all reports. */
export const textsOf = memoizeByObject(({ pages, reports }: Model): (OwnPage | Section | Case)[] => [
  ...pages,
  ...reports.flatMap(({ sections, cases }) => [...sections, ...cases]),
]);

export const sectionIn = (report: Report | undefined, slug: string): Section | undefined =>
  report?.sections.find(({ path }) => path.slug === slug);

/** Texts that cannot be read are left out: the check says what is wrong with them. */
function createModel(library: Library): Model {
  const {
    languages,
    site,
    topics,
    glossary,
    reports,
    notes,
    corrections,
    attachments,
    pictures,
    credits,
    pages,
    maps,
    dimensions,
  } = library;
  const texts = numberFigures(pages.flatMap(readText), (report) => isNumbered({ reports }, report), languages);
  const ofReport = Map.groupBy(texts, ({ path }) => `${path.lang}/${path.report}`);
  const readable = [...reports].flatMap(([id, { data }]) =>
    data ? [withCorrections(id, data, corrections.get(id)?.data ?? [])] : [],
  );
  return {
    languages,
    site: site!.data!,
    topics: topics?.data ?? {},
    glossary: glossary?.data ?? {},
    maps: Object.fromEntries([...maps].flatMap(([id, { data }]) => (data ? [[id, data]] : []))),
    dimensions: dimensions?.data ?? {},
    get indicators() {
      return readIndicators(library);
    },
    pages: texts.filter(isOwnPage),
    attachments,
    pictures,
    credits,
    reports: readable
      .sort((a, b) => -compareText(a.data.period, b.data.period) || compareText(a.id, b.id))
      .flatMap(({ id, data, corrections: made }) => {
        const present = languages.filter((lang) => ofReport.get(`${lang}/${id}`)?.some(isSection));
        const isPaired = (chosenSeverity({ site, reports }, 'pairing', `${id}/`) ?? 'error') === 'error';
        const frame = {
          id,
          data,
          corrections: made,
          notes: notes.get(id)?.data ?? {},
          languages: present,
          isPaired,
        };
        return languages.map((lang) => createReport(frame, lang, ofReport.get(`${lang}/${id}`) ?? []));
      }),
  };
}

function withCorrections(id: string, data: ReportData, corrections: CorrectionsData) {
  const revised = lastRevised(data, corrections);
  return { id, corrections, data: revised === undefined ? data : { ...data, revised } };
}

type AnyText = Text<SectionData | CaseData | PageData>;

function readText(page: TextFile): AnyText[] {
  const { path, source, frontmatter, summary } = page;
  if (!summary || !frontmatter.data) return [];
  return [
    {
      path,
      source,
      summary,
      data: frontmatter.data,
      address: addressOfText(path),
    },
  ];
}

const isSection = (text: AnyText): text is Section => text.path.kind === 'section';
const isOwnPage = (text: AnyText): text is OwnPage => text.path.kind === 'page';
const isCase = (text: AnyText): text is Case => text.path.kind === 'case';

function createReport(
  frame: Pick<Report, 'id' | 'data' | 'notes' | 'corrections' | 'languages' | 'isPaired'>,
  lang: Lang,
  texts: readonly AnyText[],
): Report {
  const sections = texts.filter(isSection).sort((a, b) => comparePaths(a.path, b.path));
  const cases = texts.filter(isCase).map((one) => ({ ...one, told: placeToldAt(one.data.section, sections) }));
  return {
    ...frame,
    lang,
    address: addresses.report(lang, frame.id),
    parts: partsOf(sections, frame.data, lang),
    sections,
    cases: cases.sort(byDate),
  };
}

/** `overview/status#s1.1.2` -> the section, and the address of the block. */
function placeToldAt(place: string | undefined, sections: readonly Section[]): Case['told'] {
  const [slug, id] = (place ?? '').split('#');
  const section = slug ? sections.find(({ path }) => path.slug === slug) : undefined;
  return section && { section, address: section.address + (id ? `#${id}` : '') };
}

/** By the time they tell of; those without a date come last. */
const byDate = (a: Case, b: Case): number =>
  compareText(a.data.dates?.[0] ?? '9', b.data.dates?.[0] ?? '9') || compareText(a.path.slug, b.path.slug);

/** Sections in printed order, those of a chapter gathered under it. */
function partsOf(sections: readonly Section[], data: ReportData, lang: Lang): (Chapter | Section)[] {
  const parts: (Chapter | Section)[] = [];
  const chapters = new Map<string, Chapter>();
  for (const section of sections) {
    const key = section.path.chapter;
    if (!key) {
      parts.push(section);
      continue;
    }
    const chapter = chapters.get(key) ?? newChapter(key, section, data, lang);
    if (!chapters.has(key)) parts.push(chapter);
    chapters.set(key, chapter);
    if (section.path.isIndex) chapter.lead = section;
    else chapter.sections.push(section);
  }
  return parts;
}

function newChapter(key: string, section: Section, data: ReportData, lang: Lang): Chapter {
  const names = data.chapters?.[key];
  return {
    key,
    title: names?.[lang] ?? key,
    printed: names?.printed,
    address: addresses.section(lang, section.path.report, key),
    sections: [],
  };
}
