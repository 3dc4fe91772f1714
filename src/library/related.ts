import type { Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type Case, isChapter, type Model, type Report, type Section } from './model.ts';
import { question } from './questions.ts';

/** A section or case on the same topics as another. */
interface RelatedText {
  address: string;
  title: string;
  printed?: string;
  /** Its chapter; of another report what that is called for short. */
  place?: string;
}

type Text = Section | Case;

const MOST = 5;

/**
 * So many texts of a topic are looked at in a report, the nearest: of a large library each page would else have to be held
 * against all others, and would depend on them.
 */
const LOOKED_AT = 8;

/**
 * Sections and cases that share the most topics with a text: in other chapters of its report, and in the reports before and
 * after that have the topic. Of equals those in its report come first, and in it the nearest. What else its page leads to is
 * left out: cases that a section tells, and of a case the section that tells it and other cases of the report.
 */
export const relatedTexts = question('related', (model, lang: Lang, id: string, slug: string): RelatedText[] => {
  const reports = textsByTopic(model).get(lang) ?? [];
  const at = reports.findIndex(({ report }) => report.id === id);
  const own = reports[at];
  const text = own && [...own.places.keys()].find(({ path }) => path.slug === slug);
  if (!own || !text) return [];
  const topics = text.data.topics ?? [];
  const ofReports = topics.flatMap((topic) =>
    [reports.slice(0, at).toReversed(), reports.slice(at + 1)].map(
      (others) =>
        others
          .find(({ byTopic }) => byTopic.has(topic))
          ?.byTopic.get(topic)
          ?.slice(0, LOOKED_AT) ?? [],
    ),
  );
  const inReport = topics.flatMap((topic) => nearest(own.byTopic.get(topic) ?? [], text, own.places));
  const distances = new Map([
    // Beyond all of its own report; of two other reports the first texts of both before the second ones.
    ...ofReports.flatMap((texts) => texts.map((one, index) => [one, own.places.size + index] as const)),
    ...inReport.map((one) => [one, Math.abs(own.places.get(one)! - own.places.get(text)!)] as const),
  ]);
  const shared = (one: Text) => topics.filter((topic) => one.data.topics?.includes(topic)).length;
  return [...distances]
    .sort(([a, near], [b, far]) => shared(b) - shared(a) || near - far)
    .slice(0, MOST)
    .map(([one]) => relatedText(one, reports.find(({ report }) => report.id === one.path.report)!.report, id));
});

function relatedText({ address, path, data }: Text, report: Report, own: string): RelatedText {
  const chapter = report.parts.filter(isChapter).find(({ key }) => key === path.chapter)?.title;
  const place = report.id === own ? chapter : report.data.short[report.lang];
  return {
    address,
    title: data.title,
    ...(path.kind === 'section' && data.printed !== undefined && { printed: data.printed }),
    ...(place !== undefined && { place }),
  };
}

/** Of a topic's texts the nearest on either side that are elsewhere. */
function nearest(texts: readonly Text[], text: Text, places: TextsOfReport['places']): Text[] {
  const here = places.get(text)!;
  const elsewhere = texts.filter((other) => isElsewhere(other, text));
  const after = elsewhere.findIndex((other) => places.get(other)! > here);
  const middle = after < 0 ? elsewhere.length : after;
  return elsewhere.slice(Math.max(0, middle - LOOKED_AT), middle + LOOKED_AT);
}

const isElsewhere = (one: Text, other: Text): boolean =>
  chapterOf(one) !== chapterOf(other) && toldIn(one) !== other && toldIn(other) !== one;

const chapterOf = ({ path }: Text): string => (path.kind === 'case' ? 'cases' : (path.chapter ?? path.slug));
const toldIn = (text: Text): Text | undefined => ('told' in text ? text.told?.section : undefined);

/** The texts of a report by topic, and where each stands: sections as printed, then cases. */
interface TextsOfReport {
  report: Report;
  places: Map<Text, number>;
  byTopic: Map<string, Text[]>;
}

/** A report without a section in a language has no pages in it. */
const textsByTopic = memoizeByObject(({ reports }: Model) =>
  Map.groupBy(
    reports.filter(({ languages, lang }) => languages.includes(lang)).map(textsOf),
    ({ report }) => report.lang,
  ),
);

function textsOf(report: Report): TextsOfReport {
  const texts: Text[] = [...report.sections, ...report.cases];
  const ofTopics = texts.flatMap((text) => (text.data.topics ?? []).map((topic) => ({ topic, text })));
  const byTopic = new Map(
    [...Map.groupBy(ofTopics, ({ topic }) => topic)].map(([topic, found]) => [topic, found.map(({ text }) => text)]),
  );
  return { report, places: new Map(texts.map((text, place) => [text, place])), byTopic };
}
