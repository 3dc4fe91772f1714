import { type Lang, languages } from '../../scripts/languages/index.ts';
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type {
  CaseData,
  NotesData,
  ReportData,
  SectionData,
  SiteData,
  TopicsData,
} from '../../scripts/content/schema.ts';
import { comparePaths, parsePath, type ContentPath } from '../../scripts/content/paths.ts';
import {
  type TextSummary,
  type HeadingInText,
  type ListedFigure,
  seenByOthers,
} from '../../scripts/content/summary.ts';
import type { Figure } from '../../scripts/tables/types.ts';
import { summaries } from './summaries.ts';
import { addresses } from '../urls.ts';

/** A figure as it is listed, and the section where it stands. */
export interface PlacedFigure extends ListedFigure {
  section: Section;
}

/** An editor's note, and where it is set. */
export interface PlacedNote {
  id: string;
  text: string;
  /** The page that shows it, as a reader is told of it. */
  page: { address: string; name: string };
}

/** A case or news item. */
export interface Case {
  path: ContentPath;
  data: CaseData;
  address: string;
  /** The section that tells it, and the address of the place there. */
  told?: { section: Section; address: string };
  notes: PlacedNote[];
}

export interface Section {
  path: ContentPath;
  data: SectionData;
  address: string;
  figures: PlacedFigure[];
  notes: PlacedNote[];
  /** What it names in 《》. */
  titles: string[];
  /** Rows of the list of laws, where it holds it. */
  laws: string[][];
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

/** A report as one language shows it. `parts` is its contents in printed order. */
export interface Report {
  id: string;
  lang: Lang;
  data: ReportData;
  address: string;
  title: string;
  short: string;
  parts: (Chapter | Section)[];
  sections: Section[];
  cases: Case[];
  figures: PlacedFigure[];
  notes: PlacedNote[];
  /** Languages in which the report has text. */
  languages: Lang[];
}

export const isChapter = (part: Chapter | Section): part is Chapter => 'sections' in part;

/** What `site.yaml` and `topics.yaml` say. */
export const siteData = async (): Promise<SiteData> => (await getEntry('site', 'site.yaml'))!.data;
export const topicNames = async (): Promise<TopicsData> => (await getEntry('topics', 'topics.yaml'))!.data;

/** The words of an editor's note. */
export const noteText = async (report: string, id: string, lang: Lang): Promise<string | undefined> =>
  (await getEntry('notes', `${report}/notes.yaml`))?.data[id]?.[lang];

/**
 * All reports in one language, the newest period first. Those that lack the language are left out. For pages of the
 * whole library: a report's own pages may see no other, or they would be drawn again whenever it changes.
 */
export async function reportsIn(lang: Lang): Promise<Report[]> {
  const all = await allReports();
  return all.filter((report) => report.lang === lang && report.languages.includes(lang));
}

/** Reports that a language lacks, in the language that they have. Also for pages of the whole library. */
export async function reportsMissingIn(lang: Lang): Promise<Report[]> {
  const all = await allReports();
  return all.filter(
    (report) => report.lang !== lang && !report.languages.includes(lang) && report.languages.length > 0,
  );
}

/** A report in one language; for the laws, which a report names in Chinese. */
export async function reportIn(lang: Lang, id: string): Promise<Report | undefined> {
  return (await reportsIn(lang)).find((report) => report.id === id);
}

/** What `make` says of each report in each language: the pages of a report, made of that report alone. */
export async function ofEachReport<One>(make: (report: Report) => One[]): Promise<One[]> {
  return (await Promise.all(languages.map(reportsIn))).flat().flatMap(make);
}

/** What a page says of a report that its language lacks. */
export type Lacking = Pick<Report, 'id' | 'lang' | 'data' | 'address' | 'title'>;

/** What `make` says of each report for each language that it lacks. */
export async function ofEachLacking<One>(make: (report: Lacking, lang: Lang) => One): Promise<One[]> {
  const ofOne = async (lang: Lang): Promise<One[]> =>
    (await reportsMissingIn(lang)).map((report) => make(report, lang));
  return (await Promise.all(languages.map(ofOne))).flat();
}

/** The chapter that a section stands in. */
export const chapterOf = (report: Report, section: Section): Chapter | undefined =>
  report.parts.filter(isChapter).find((chapter) => chapter.key === section.path.chapter);

/** Pages of a report in reading order: chapters' own pages and sections. */
export const readingOrder = (report: Report): (Chapter | Section)[] =>
  report.parts.flatMap((part) => (isChapter(part) ? [part, ...part.sections] : [part]));

/** Whether the same section or case exists in another language. */
export async function hasTranslation(page: Section | Case, lang: Lang): Promise<boolean> {
  const report = await reportIn(lang, page.path.report);
  return report ? [...report.sections, ...report.cases].some((other) => other.path.slug === page.path.slug) : false;
}

/** Whether the same figure exists in another language. */
export async function figureHasTranslation({ id, section }: PlacedFigure, lang: Lang): Promise<boolean> {
  const report = await reportIn(lang, section.path.report);
  return Boolean(report?.figures.some((other) => other.id === id));
}

/** Cases that a section tells. */
export const casesToldIn = (report: Report, section: Section): Case[] =>
  report.cases.filter((one) => one.told?.section === section);

/** Cases of the same report that share the most with this one: topics, places, kind. */
export function relatedCases(report: Report, one: Case, most = 4): Case[] {
  const shared = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    (a ?? []).filter((x) => b?.includes(x)).length;
  const likeness = (other: Case) =>
    2 * shared(one.data.topics, other.data.topics) +
    shared(one.data.organisations, other.data.organisations) * 3 +
    Number(one.data.kind === other.data.kind) +
    Number(one.data.stance === other.data.stance);
  return report.cases
    .filter((other) => other !== one && shared(one.data.topics, other.data.topics) > 0)
    .map((other) => ({ other, score: likeness(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

const entries = new WeakMap<
  Section | Case,
  { entry: CollectionEntry<'sections' | 'cases'>; headings: HeadingInText[] }
>();
const figures = new WeakMap<ListedFigure, Figure>();

/**
 * The compiled text of a section or case, and its headings, for its own page to place. No other page may: a build draws
 * the others again only when something is changed that all may see (scripts/cache/previous-build.ts).
 */
export async function renderText(page: Section | Case) {
  const { entry, headings } = entries.get(page)!;
  const { Content } = await render(entry);
  return { Content, headings };
}

/** All of a figure, with its table: for its own page and files, and the entry; for the same reason for no other. */
export const wholeFigure = (figure: PlacedFigure): Figure => figures.get(figure)!;

let loaded: Promise<Report[]> | undefined;

/** Built once for a build; in development every request sees the text as it is now. */
const allReports = (): Promise<Report[]> => (import.meta.env.DEV ? loadReports() : (loaded ??= loadReports()));

async function loadReports(): Promise<Report[]> {
  const [reports, sections, cases, notes] = await Promise.all([
    getCollection('reports'),
    getCollection('sections'),
    getCollection('cases'),
    getCollection('notes'),
  ]);
  const texts = filed([...sections, ...cases]);
  const bodies = texts.filter(isSection);
  const casesOf = Map.groupBy(texts.filter(isCase), ({ path }) => `${path.report}/${path.lang}`);
  const notesOf = new Map(notes.map((entry) => [folderOf(entry.id), entry.data]));
  return reports
    .sort((a, b) => (a.data.period < b.data.period ? 1 : a.data.period > b.data.period ? -1 : a.id < b.id ? -1 : 1))
    .flatMap((entry) => {
      const id = folderOf(entry.id);
      const own = bodies.filter(({ path }) => path.report === id);
      const present = languages.filter((lang) => own.some(({ path }) => path.lang === lang));
      return languages.map((lang) =>
        buildReport({
          id,
          lang,
          data: entry.data,
          bodies: own.filter(({ path }) => path.lang === lang),
          cases: casesOf.get(`${id}/${lang}`) ?? [],
          notes: notesOf.get(id) ?? {},
          present,
        }),
      );
    });
}

const folderOf = (id: string): string => id.split('/')[0]!;

interface Filed<Name extends 'sections' | 'cases' = 'sections' | 'cases'> {
  path: ContentPath;
  entry: CollectionEntry<Name>;
  glimpse: TextSummary;
}

/** Entries with what their paths say and what is read from them; a file that stands in no right place is the check's business. */
function filed(entries: CollectionEntry<'sections' | 'cases'>[]): Filed[] {
  const placed = entries.flatMap((entry) => {
    const path = parsePath(entry.id);
    return path ? [{ path, entry }] : [];
  });
  const seen = summaries(
    placed.map(({ path, entry }) => ({ file: path.file, lang: path.lang, body: entry.body ?? '' })),
  );
  return placed.map((one, index) => ({ ...one, glimpse: seen[index]! }));
}

const isSection = (text: Filed): text is Filed<'sections'> => text.path.kind === 'section';
const isCase = (text: Filed): text is Filed<'cases'> => text.path.kind === 'case';

interface Parts {
  id: string;
  lang: Lang;
  data: ReportData;
  bodies: Filed<'sections'>[];
  cases: Filed<'cases'>[];
  notes: NotesData;
  present: Lang[];
}

function buildReport({ id, lang, data, bodies, cases, notes, present }: Parts): Report {
  const sections = bodies.toSorted((a, b) => comparePaths(a.path, b.path)).map((body) => buildSection(body, notes));
  const told = cases.map((one) => buildCase(one, sections, notes)).sort(byDate);
  return {
    id,
    lang,
    data,
    address: addresses.report(lang, id),
    title: data.title[lang],
    short: data.short[lang],
    parts: buildParts(sections, data, lang),
    sections,
    cases: told,
    figures: sections.flatMap((section) => section.figures),
    notes: [...sections, ...told].flatMap((page) => page.notes),
    languages: present,
  };
}

function buildCase({ path, entry, glimpse }: Filed<'cases'>, sections: Section[], notes: NotesData): Case {
  const address = addresses.section(path.lang, path.report, path.slug);
  const [slug, id] = (entry.data.section ?? '').split('#');
  const section = slug ? sections.find((one) => one.path.slug === slug) : undefined;
  const one: Case = {
    path,
    data: entry.data,
    address,
    told: section && { section, address: section.address + (id ? `#${id}` : '') },
    notes: notesIn(glimpse.notes, notes, path.lang, { address, name: entry.data.title }),
  };
  entries.set(one, { entry, headings: glimpse.headings });
  return one;
}

/** By the time they tell of; those without a date come last. */
const byDate = (a: Case, b: Case): number =>
  compareText(a.data.dates?.[0] ?? '9', b.data.dates?.[0] ?? '9') || compareText(a.path.slug, b.path.slug);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const notesIn = (ids: readonly string[], notes: NotesData, lang: Lang, page: PlacedNote['page']): PlacedNote[] =>
  ids.flatMap((id) => {
    const note = notes[id];
    return note ? [{ id, text: note[lang], page }] : [];
  });

function buildSection({ path, entry, glimpse }: Filed<'sections'>, notes: NotesData): Section {
  const seen = seenByOthers(glimpse);
  const address = addresses.section(path.lang, path.report, path.slug);
  const name = [entry.data.printed, entry.data.title].filter(Boolean).join(' ');
  const section: Section = {
    path,
    data: entry.data,
    address,
    ...seen,
    figures: [],
    notes: notesIn(seen.notes, notes, path.lang, { address, name }),
  };
  section.figures = seen.figures.map((figure) => ({ ...figure, section }));
  section.figures.forEach((figure, index) => figures.set(figure, glimpse.figures[index]!));
  entries.set(section, { entry, headings: glimpse.headings });
  return section;
}

/** Sections in printed order, those of a chapter gathered under it. */
function buildParts(sections: Section[], data: ReportData, lang: Lang): (Chapter | Section)[] {
  const parts: (Chapter | Section)[] = [];
  const chapters = new Map<string, Chapter>();
  for (const section of sections) {
    const key = section.path.chapter;
    if (!key) {
      parts.push(section);
      continue;
    }
    let chapter = chapters.get(key);
    if (!chapter) {
      chapter = newChapter(key, section, data, lang);
      chapters.set(key, chapter);
      parts.push(chapter);
    }
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
