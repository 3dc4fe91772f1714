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

/** `moved` in report.yaml leads from where nothing is any more to where something is. */
export const moved: Rule = (content) => {
  const targets = Object.values(targetsOf(content));
  const before = new Map<string, string>();
  return [...content.reports].flatMap(([report, yaml]) =>
    Object.entries(yaml.data?.moved ?? {}).flatMap(([from, to]) => {
      const old = fromRoot(report, from);
      const twice = before.get(old);
      before.set(old, yaml.file);
      return [
        ...(isThere(old, targets) ? [atKey(yaml, from, (words) => words.moved.stillThere(from))] : []),
        ...(twice ? [atKey(yaml, from, (words) => words.moved.twice(from, twice))] : []),
        ...(isThere(fromRoot(report, to), targets)
          ? []
          : [problemAt(positionOf(yaml, ['moved', from]), 'moved', (words) => words.moved.nowhere(to))]),
      ];
    }),
  );
};

/** A page of some language, or a figure's; what belongs to a text that cannot be read is not known. */
const isThere = (address: string, targets: Targets[]): boolean =>
  targets.some(
    ({ pages, others, unreadable }) =>
      pages.has(address) || others.has(address) || unreadable.has(address.split('/')[1]!),
  );

const atKey = (yaml: Yaml<unknown>, key: string, wording: Wording): Problem =>
  problemAt(positionOfKey(yaml, ['moved'], key), 'moved', wording);
