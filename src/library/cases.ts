import type { Lang } from '../../scripts/languages/index.ts';
import type { SiteData, TopicsData } from '../../scripts/content/schema.ts';
import { reportsIn, type Case, type Report } from './library.ts';
import { absolute, href } from '../urls.ts';
import { strings } from '../strings.ts';

/** A case with the report that it stands in. */
export interface Found {
  report: Report;
  one: Case;
}

/** More make a page of the case finder that is slow to come on a phone. */
export const CASES_ON_A_PAGE = 200;

/** All cases of all reports, as the reports have them. */
export async function allCases(lang: Lang): Promise<Found[]> {
  return (await reportsIn(lang)).flatMap((report) => report.cases.map((one) => ({ report, one })));
}

/** Year and month in which a case begins, as far as it says: `2020-11`, `2020`. */
export const monthOf = ({ data }: Case): string | undefined => data.dates?.[0]?.slice(0, 7);
export const yearOf = ({ data }: Case): string | undefined => data.dates?.[0]?.slice(0, 4);

/** Values by which the finder narrows the list. */
export function facetsOf({ report, one }: Found): Record<string, string[]> {
  const { data } = one;
  const known = (value: string | undefined) => (value ? [value] : []);
  return {
    stance: [data.stance],
    kind: [data.kind],
    topic: data.topics,
    place: data.places ?? [],
    organisation: (data.organisations ?? []).map(withoutGloss),
    outlet: known(data.outlet && withoutGloss(data.outlet)),
    report: [report.id],
    year: known(yearOf(one)),
    month: known(monthOf(one)),
  };
}

/** `Taobao (淘宝)` and `Taobao` are the same choice: the Chinese name is there for the reader of the case. */
const withoutGloss = (name: string): string => name.replace(/\s*\([^()]*\p{Script=Han}[^()]*\)$/u, '');

/** Names of the values that are keys. */
export const facetNames = (
  lang: Lang,
  site: SiteData,
  topics: TopicsData,
  reports: Report[],
): Record<string, Record<string, string>> => ({
  stance: strings[lang].stances,
  kind: inLanguage(site.kinds, lang),
  topic: inLanguage(topics, lang),
  report: Object.fromEntries(reports.map((report) => [report.id, report.short])),
});

const inLanguage = (names: Record<string, Record<Lang, string>>, lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name[lang]]));

/** A case as a row for export: everything that the library says of it, and how it is cited. */
export function exported({ report, one }: Found, lang: Lang) {
  const { data } = one;
  return {
    address: href(one.address),
    title: data.title,
    summary: data.summary,
    kind: data.kind,
    stance: data.stance,
    dates: data.dates ?? [],
    places: data.places ?? [],
    organisations: data.organisations ?? [],
    persons: data.persons ?? [],
    amounts: data.amounts ?? [],
    topics: data.topics,
    outcome: data.outcome ?? '',
    outlet: data.outlet ?? '',
    printed: data.printed ?? '',
    report: report.title,
    section: one.told ? absolute(one.told.address) : '',
    url: absolute(one.address),
    citation: strings[lang].citation(report.data.issuer[lang], report.title, data.title, absolute(one.address)),
  };
}

/** How often each value occurs, the most frequent first. */
export function tally(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
