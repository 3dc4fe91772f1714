import type { SiteData, TopicsData } from '../../scripts/content/index.ts';
import { catalogue, type Lang } from '../../scripts/languages/index.ts';
import { compareText } from '../../scripts/text/index.ts';
import { absolute, href } from '../urls.ts';
import type { ListedCase } from './cases.ts';
import type { ReportInfo } from './reports.ts';

/** Year and month in which a case begins, as far as it says: `2020-11`, `2020`. */
export const monthOf = ({ data }: ListedCase): string | undefined => data.dates?.[0]?.slice(0, 7);
const yearOf = ({ data }: ListedCase): string | undefined => data.dates?.[0]?.slice(0, 4);

/** Values by which readers narrow the list. */
export function facetsOf(one: ListedCase): Record<string, string[]> {
  const { data, report } = one;
  const known = (value: string | undefined) => (value ? [value] : []);
  return {
    stance: known(data.stance),
    kind: known(data.kind),
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
  reports: readonly ReportInfo[],
): Record<string, Record<string, string>> => ({
  stance: inLanguage(site.cases?.stances ?? {}, lang),
  kind: inLanguage(site.cases?.kinds ?? {}, lang),
  topic: inLanguage(topics, lang),
  report: Object.fromEntries(reports.map((report) => [report.id, report.short])),
});

const inLanguage = (names: Record<string, Record<Lang, string>>, lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name[lang]]));

/** A case as a row for export: everything that the library says of it, and how it is cited. */
export function exported({ address, data, told, report }: ListedCase, site: SiteData, lang: Lang) {
  return {
    address: href(address),
    title: data.title,
    summary: data.summary,
    kind: data.kind ?? '',
    stance: data.stance ?? '',
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
    section: told ? absolute(told.address) : '',
    url: absolute(address),
    citation: catalogue(lang).interface.citation[report.kind]({
      issuer: report.issuer,
      report: report.title,
      part: data.title,
      site: site.name[lang],
      url: absolute(address),
    }),
  };
}

/** How often each value occurs, the most frequent first. */
export function tally(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
