import { fromRoot } from '../../content/redirects.ts';
import type { Rule, Yaml } from '../../content/library.ts';
import { targetsOf, type Targets } from '../link-targets.ts';
import { problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { positionOf, positionOfKey } from '../../content/read-yaml.ts';

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
        ...(isThere(old, targets) ? [atKey(yaml, from, sayThere(from))] : []),
        ...(twice ? [atKey(yaml, from, sayTwice(from, twice))] : []),
        ...(isThere(fromRoot(report, to), targets)
          ? []
          : [problemAt(positionOf(yaml, ['moved', from]), 'moved', sayNowhere(to))]),
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

const atKey = (yaml: Yaml<unknown>, key: string, say: Problem['message']): Problem =>
  problemAt(positionOfKey(yaml, ['moved'], key), 'moved', say);

const sayThere = (from: string): Problem['message'] => ({
  en: [`something is at ${from} now`, 'an old address, where nothing is any more', 'take the line away'],
  zh: [`${from}现在有内容`, '应是已经不用的旧地址', '删去这一行'],
});

const sayTwice = (from: string, file: string): Problem['message'] => ({
  en: [`${file} says already where ${from} is now`, 'each old address once', 'keep one of the two'],
  zh: [`${file}已经写明${from}现在在哪里`, '每个旧地址只写一次', '只留一处'],
});

const sayNowhere = (to: string): Problem['message'] => ({
  en: [
    `nothing is at ${to}`,
    'a section, case or figure that is there, e.g. overview/status or figures/turnover',
    'correct it',
  ],
  zh: [`${to}处没有内容`, '应是现有的一节、案例或图，如overview/status、figures/turnover', '改正'],
});
