import {
  type CreditsData,
  type Library,
  positionOf,
  positionOfKey,
  type Problem,
  problemAt,
  type Yaml,
} from '../../../content/index.ts';
import { plainName } from '../../../pictures/index.ts';
import { shownIn } from './shown.ts';

/** Every picture that a text shows has a credit, or is said to be the publisher's own; every credit is one of a picture. */
export const creditsOf = (content: Library): Problem[] => [
  ...uncredited(content),
  ...[...content.credits].flatMap(([folder, yaml]) => ofNothing(content, folder, yaml)),
];

/** Told once for each picture, at its file. */
function uncredited(content: Library): Problem[] {
  const lacking = shownIn(content).flatMap(({ file, name, page }) => {
    const yaml = content.credits.get(page.path.report);
    // What is wrong with the file is told there.
    if (!file || (yaml && !yaml.data) || isCredited(yaml?.data, name)) return [];
    return [[file, name] as const];
  });
  return [...new Map(lacking)].map(([file, name]) =>
    problemAt({ file, line: 1, column: 1 }, 'images', (words) =>
      words.images.uncredited(name, `${file.split('/')[0]}/images/credits.yaml`),
    ),
  );
}

const isCredited = (credits: CreditsData | undefined, name: string): boolean =>
  credits !== undefined &&
  (Object.hasOwn(credits, name) || credits.own === 'all' || (credits.own ?? []).includes(name));

function ofNothing({ pictures }: Library, folder: string, yaml: Yaml<CreditsData>): Problem[] {
  const names = new Set(
    [...pictures.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => plainName(file.split('/').at(-1)!)),
  );
  const { own = [], ...credits } = yaml.data ?? {};
  return [
    ...Object.keys(credits).map((name) => ({ name, at: positionOfKey(yaml, [], name) })),
    ...(own === 'all' ? [] : own).map((name, index) => ({ name, at: positionOf(yaml, ['own', index]) })),
  ]
    .filter(({ name }) => !names.has(name))
    .map(({ name, at }) => problemAt(at, 'images', (words) => words.images.creditOfNothing(name)));
}
