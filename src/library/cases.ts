import type { CaseData, ReportData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { type Case, type Model, type Report, reportIn } from './model.ts';
import { question } from './questions.ts';

/** A case, and the section that tells it. */
interface CaseInfo {
  address: string;
  data: CaseData;
  told?: { address: string; title: string; printed?: string };
}

const infoOf = ({ address, data, told }: Case): CaseInfo => ({
  address,
  data,
  told: told && { address: told.address, title: told.section.data.title, printed: told.section.data.printed },
});

const caseIn = (report: Report | undefined, slug: string): Case | undefined =>
  report?.cases.find(({ path }) => path.slug === slug);

/** Undefined where there is no such case. `slug` begins with `cases/`. */
export const caseInfo = question('case', (model, lang: Lang, report: string, slug: string): CaseInfo | undefined => {
  const one = caseIn(reportIn(model, lang, report), slug);
  return one && infoOf(one);
});

/** Cases that a section tells. */
export const casesToldIn = question(
  'cases-told',
  (model, lang: Lang, report: string, slug: string): { address: string; title: string }[] =>
    (reportIn(model, lang, report)?.cases ?? [])
      .filter(({ told }) => told?.section.path.slug === slug)
      .map(({ address, data: { title } }) => ({ address, title })),
);

const MOST_RELATED = 4;

/** Cases of the same report that share the most with this one: topics, organisations, kind, stance. */
export const relatedCases = question(
  'related-cases',
  (model, lang: Lang, id: string, slug: string): { address: string; title: string; summary: string }[] => {
    const report = reportIn(model, lang, id);
    const one = caseIn(report, slug);
    if (!report || !one) return [];
    return report.cases
      .filter((other) => other !== one && countShared(one.data.topics, other.data.topics) > 0)
      .map((other) => ({ other, score: likeness(one, other) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_RELATED)
      .map(({ other: { address, data } }) => ({ address, title: data.title, summary: data.summary }));
  },
);

const countShared = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((value) => b.includes(value)).length;

const likeness = ({ data: a }: Case, { data: b }: Case): number =>
  2 * countShared(a.topics, b.topics) +
  3 * countShared(a.organisations, b.organisations) +
  Number(a.kind === b.kind) +
  Number(a.stance === b.stance);

/** A case as lists of all cases show it, with the report that it stands in. */
export interface ListedCase extends CaseInfo {
  report: { id: string; kind: ReportData['kind']; title: string; short: string; issuer: string };
}

/** All cases of all reports, as the reports have them. */
export const allCases = question('cases', (model, lang: Lang): ListedCase[] => casesOf(model, lang));

/** How many cases there are. */
export const countCases = question('cases-count', (model, lang: Lang): number => casesOf(model, lang).length);

/** Whether there are cases to lead to. */
/** What a search can be narrowed to that only cases have: left out where none says it. */
export const caseFilters = question('case-filters', (model, lang: Lang): string[] => {
  const cases = casesOf(model, lang);
  return [
    ...(cases.some(({ data }) => data.stance !== undefined) ? ['stance'] : []),
    ...(cases.some(({ data }) => data.places !== undefined) ? ['place'] : []),
  ];
});

export const hasCases = question('has-cases', (model, lang: Lang): boolean => casesOf(model, lang).length > 0);

const casesOf = ({ reports }: Model, lang: Lang): ListedCase[] =>
  reports
    .filter((report) => report.lang === lang && report.languages.includes(lang))
    .flatMap(({ id, data, cases }) => {
      const report = {
        id,
        kind: data.kind,
        title: data.title[lang],
        short: data.short[lang],
        issuer: data.issuer[lang],
      };
      return cases.map((one) => ({ ...infoOf(one), report }));
    });
