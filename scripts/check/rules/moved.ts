import {
  fromRoot,
  positionOf,
  positionOfKey,
  type Problem,
  problemAt,
  type Rule,
  type Wording,
  type Yaml,
} from '../../content/index.ts';
import { targetsOf, type Targets } from '../link-targets.ts';

/**
 * `moved` in report.yaml or in site.yaml leads from where nothing is any more to where something is. The site's own old
 * addresses lead on in every language, a report's in those that it has.
 */
export const moved: Rule = (content) => {
  const targets = Object.values(targetsOf(content));
  const before = new Map<string, string>();
  const { site } = content;
  const files: [report: string, yaml: Yaml<{ moved?: Record<string, string> }>][] = [
    ...(site ? [['', site] as [string, typeof site]] : []),
    ...content.reports,
  ];
  return files.flatMap(([report, yaml]) =>
    Object.entries(yaml.data?.moved ?? {}).flatMap(([from, to]) => {
      const old = fromRoot(report, from);
      const twice = before.get(old);
      before.set(old, yaml.file);
      const now = fromRoot(report, to);
      const leadsOn = report === '' ? targets.every((one) => isIn(now, one)) : isThere(now, targets);
      return [
        ...(isThere(old, targets) ? [atKey(yaml, from, (words) => words.moved.stillThere(from))] : []),
        ...(twice ? [atKey(yaml, from, (words) => words.moved.twice(from, twice))] : []),
        ...(leadsOn ? [] : [problemAt(positionOf(yaml, ['moved', from]), 'moved', (words) => words.moved.nowhere(to))]),
      ];
    }),
  );
};

/** A page of some language, or a figure's; what belongs to a text that cannot be read is not known. */
const isThere = (address: string, targets: Targets[]): boolean => targets.some((one) => isIn(address, one));

const isIn = (address: string, { pages, others, unreadable }: Targets): boolean =>
  pages.has(address) || others.has(address) || unreadable.has(address.split('/')[1]!);

const atKey = (yaml: Yaml<unknown>, key: string, wording: Wording): Problem =>
  problemAt(positionOfKey(yaml, ['moved'], key), 'moved', wording);
