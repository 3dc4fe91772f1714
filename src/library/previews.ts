import { addresses } from '../../scripts/addresses.ts';
import { type Preview, PREVIEW_SIZE, yearsOf } from '../../scripts/covers/preview.ts';
import { coverFile } from '../../scripts/content/pictures.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { isFault } from '../../scripts/pictures/inspection.ts';
import { compareText } from '../../scripts/text/index.ts';
import { ringsOfReport } from './covers.ts';
import type { Model, Report } from './model.ts';
import { question } from './questions.ts';
import { themePictureIn } from './theme.ts';

/** The picture that other sites show beside a link to a page. */
interface PagePreview {
  address: string;
  /** In pixels, where they are known. */
  width?: number;
  height?: number;
  /** What it stands for. */
  alt: string;
}

/** What the program draws itself, of a report or (`library`) of the whole. */
interface DrawnPreview extends Preview {
  /** The report's own cover, by path below the content folder. */
  cover?: { file: string; hash: string };
}

/** Stands for the library: no report can be called so. */
const LIBRARY = 'library';

/** A report in the first language that it has: one picture does for all. */
const reportOf = ({ reports }: Model, id: string): Report | undefined =>
  reports.find((report) => report.id === id && report.languages[0] === report.lang);

/** That of a report's pages, or of all others: the report's cover, else what the publisher gives, else one that is drawn. */
export const previewOf = question('preview', (model, lang: Lang, id: string): PagePreview => {
  const report = reportOf(model, id);
  const alt = report ? report.data.title[lang] : model.site.name[lang];
  const given = themePictureIn(model, 'preview');
  if (given && !(report && coverIn(model, report))) {
    const { ending, width, height } = given;
    return { address: addresses.themePicture('preview', ending), width, height, alt };
  }
  return { address: addresses.preview(report ? id : LIBRARY), ...PREVIEW_SIZE, alt };
});

/** Undefined where there is no such report, or the publisher gives a picture for it. */
export const drawnPreview = question('preview-drawing', (model, id: string): DrawnPreview | undefined =>
  drawnIn(model, id),
);

function drawnIn(model: Model, id: string): DrawnPreview | undefined {
  const report = reportOf(model, id);
  if (!report && id !== LIBRARY) return undefined;
  const cover = report && coverIn(model, report);
  if (!cover && themePictureIn(model, 'preview')) return undefined;
  const accent = model.site.theme?.accent?.light;
  return {
    years: yearsOf(report ? [report.data.period] : oldestFirst(model).map(({ data }) => data.period)),
    rings: report ? ringsOfReport(report) : oldestFirst(model).map(sizeOf),
    ...(accent !== undefined && { accent }),
    ...(cover && { cover }),
  };
}

/** Names of all that are drawn. */
export const drawnPreviewsIn = (model: Model): string[] =>
  [LIBRARY, ...oldestFirst(model).map(({ id }) => id)].filter((id) => drawnIn(model, id));

const oldestFirst = ({ reports }: Model): Report[] =>
  reports
    .filter((report) => report.languages[0] === report.lang)
    .toSorted((a, b) => compareText(a.data.period, b.data.period) || compareText(a.id, b.id));

/** In steps that double, so that an edit rarely changes it. */
const sizeOf = (report: Report): number => Math.round(Math.log2(report.sections.length + 1)) + 1;

function coverIn({ pictures }: Model, { id, data }: Report): DrawnPreview['cover'] {
  const file = coverFile(id, data);
  const { found, hash } = (file && pictures.get(file)) || {};
  return file && hash && found && !isFault(found) ? { file, hash } : undefined;
}
