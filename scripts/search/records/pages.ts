import { addresses } from '../../addresses.ts';
import {
  type CaseData,
  type Library,
  type PageData,
  registerFigures,
  type ReportData,
  type SectionData,
  type TextFile,
} from '../../content/index.ts';
import { attributesOf, readFigure } from '../../tables/index.ts';
import { figureRecord } from './figures.ts';
import { figureNumbersOf, referencesOf } from './printed.ts';
import type { Block, SearchRecord } from './record.ts';
import { apart, block, blocksOf, elementsIn } from './text.ts';
import { formatDate } from '../../languages/index.ts';
import { recordWords } from '../../languages/search/index.ts';
import { numberedTitle } from '../../text/index.ts';

/** A section or case, and the figures and editor's notes in it; or a page of the library's own. */
export function pageRecords(library: Library, page: TextFile): SearchRecord[] {
  const blocks = (page.tree?.children ?? []).flatMap((node) => blocksOf(node, referencesOf(library, page)));
  if (page.path.kind === 'page') return ownPageRecord(page, blocks);
  const report = library.reports.get(page.path.report)?.data;
  const { data } = page.frontmatter;
  if (!report || !data || !page.tree) return [];
  const main =
    page.path.kind === 'case'
      ? caseRecord(page, data as CaseData, report, blocks)
      : sectionRecord(page, data as SectionData, report, blocks);
  const figures = elementsIn(page.tree, 'Figure').flatMap(
    (element) => readFigure(element, page.path.lang).figure ?? [],
  );
  const numbers = figureNumbersOf(library, page);
  const short = report.short[page.path.lang];
  return [
    main,
    ...figures.map((figure) => {
      const record = figureRecord({ ...figure, printed: numbers.get(figure.id) }, main, `${short} · ${main.title}`);
      // A row of a register is found by itself (registers.ts).
      return registerFigures(library.site?.data, figure.id).length > 0 ? { ...record, blocks: [] } : record;
    }),
    ...elementsIn(page.tree, 'Note').flatMap((note) => noteRecord(library, main, attributesOf(note).id ?? '')),
  ];
}

/** The record of a section; a chapter's opening text is found as the chapter. */
function sectionRecord(page: TextFile, data: SectionData, report: ReportData, blocks: Block[]): SearchRecord {
  const { path } = page;
  const { title, printed, topics = [] } = data;
  const chapter = chapterName(report, path.chapter, page);
  return {
    url: addresses.section(path.lang, path.report, path.slug),
    lang: path.lang,
    title: path.isIndex && chapter ? chapter : numberedTitle({ printed, title }),
    where: [report.short[path.lang], !path.isIndex && chapter].filter(Boolean).join(' · '),
    filed: { report: path.report, kind: 'section', dates: [report.period], topics },
    blocks: [...blocks, ...authorsIn(data).flatMap((author) => apart(block('', author)))],
  };
}

/** Those who wrote a section, as its page names them. */
const authorsIn = ({ authors = [] }: SectionData): string[] =>
  authors.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(' '));

/** `第1章 2020年中国电子商务发展总报告`; undefined for a section that stands in no chapter. */
function chapterName(report: ReportData, id: string | undefined, { path }: TextFile): string | undefined {
  const chapter = report.chapters?.[id ?? ''];
  if (!chapter) return undefined;
  const number = chapter.printed && recordWords(path.lang).chapter(chapter.printed);
  return [number, chapter[path.lang]].filter(Boolean).join(' ');
}

function caseRecord({ path }: TextFile, data: CaseData, report: ReportData, blocks: Block[]): SearchRecord {
  const { topics, stance, places, dates = [report.period], title } = data;
  const { comma } = recordWords(path.lang);
  const facts = [data.organisations, data.persons, data.amounts, data.outcome, data.outlet, data.printed];
  return {
    url: addresses.section(path.lang, path.report, path.slug),
    lang: path.lang,
    title,
    where: `${report.short[path.lang]} · ${formatDate(dates[0]!, path.lang)}`,
    filed: { report: path.report, kind: 'case', dates, topics, stance, places },
    blocks: [
      ...blocks,
      ...facts.flatMap((fact) =>
        fact ? apart(block('in-brief', typeof fact === 'string' ? fact : fact.join(comma))) : [],
      ),
    ],
  };
}

/** A page of the library's own: it belongs to no report, and to no time. */
function ownPageRecord({ path, tree, frontmatter }: TextFile, blocks: Block[]): SearchRecord[] {
  const data = frontmatter.data as PageData | undefined;
  if (!data || !tree) return [];
  return [
    {
      url: addresses.page(path.lang, path.slug),
      lang: path.lang,
      title: data.title,
      where: '',
      filed: { report: '', kind: 'page' },
      blocks: [...block('', data.summary), ...blocks],
    },
  ];
}

/** An editor's note is found as a note, and not again as part of the text. */
function noteRecord({ notes }: Library, main: SearchRecord, id: string): SearchRecord[] {
  const text = notes.get(main.filed.report)?.data?.[id]?.[main.lang];
  if (!text) return [];
  return [
    {
      ...main,
      url: `${main.url}#note-${id}`,
      title: recordWords(main.lang).note(main.title),
      filed: { ...main.filed, kind: 'note', stance: undefined, places: [] },
      blocks: block(`note-${id}`, text.replace(/\s+/g, ' ').trim()),
    },
  ];
}
