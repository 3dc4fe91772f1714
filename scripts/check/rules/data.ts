import {
  descriptionOf,
  isDataFile,
  type Library,
  positionOf,
  type Problem,
  problemAt,
  type Rule,
  type Wording,
} from '../../content/index.ts';
import { isElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';

/** Each data file is shown by a figure, each description describes one, and each of its fields is another column. */
export const data: Rule = (content) => [
  ...[...byReport(content)].flatMap(([report, files]) => problemsOf(content, report, files)),
  ...fieldsTwice(content),
];

/** The paths of its data files and descriptions, by report. */
const byReport = ({ files }: Library): Map<string, string[]> =>
  Map.groupBy([...files].filter(isDataFile), (file) => file.split('/')[0]!);

const at = (file: string, wording: Wording, severity?: Problem['severity']): Problem =>
  problemAt({ file, line: 1, column: 1 }, 'data', wording, severity);

function problemsOf(content: Library, report: string, files: readonly string[]): Problem[] {
  const [descriptions, dataFiles] = [files.filter(isDescription), files.filter((file) => !isDescription(file))];
  const describes = (description: string) => dataFiles.filter((file) => isDescribed(file, description));
  return [
    ...descriptions.flatMap((file) => {
      const described = describes(file);
      if (described.length === 0) return [at(file, (words) => words.data.noDataFile(dataFiles.map(nameOf)))];
      return described.length > 1 ? [at(file, (words) => words.data.twoFiles(described.map(nameOf)))] : [];
    }),
    ...unused(content, report, { descriptions, dataFiles }),
  ];
}

const isDescription = (file: string): boolean => file.endsWith('.yaml');
const nameOf = (file: string): string => file.split('/').at(-1)!;

/** `regions.csv` by `regions.yaml`, `book.xlsx` by `book.yaml` and by `book.Sheet1.yaml`. */
function isDescribed(file: string, description: string): boolean {
  const [bare, name] = [file.replace(/\.\w+$/, ''), description.replace(/\.yaml$/, '')];
  return name === bare || (file.endsWith('.xlsx') && name.startsWith(`${bare}.`));
}

/** What no figure shows is told where all texts of the report can be read. */
function unused(
  { pages, files }: Library,
  report: string,
  { descriptions, dataFiles }: { descriptions: readonly string[]; dataFiles: readonly string[] },
): Problem[] {
  const own = pages.filter(({ path }) => path.report === report);
  if (own.some(({ tree }) => !tree)) return [];
  const shown = own.flatMap(({ tree }) =>
    tree!.children.filter(isElement).flatMap((element) => {
      const { data: name } = attributesOf(element);
      return name === undefined ? [] : [`${report}/data/${name}`];
    }),
  );
  const shownFiles = new Set(shown.map((path) => path.replace(/#.*$/, '')));
  const read = new Set(shown.map((path) => descriptionOf(path, files)));
  const isIdle = (file: string) =>
    !read.has(file) && dataFiles.some((one) => shownFiles.has(one) && isDescribed(one, file));
  return [
    ...dataFiles
      .filter((file) => !shownFiles.has(file))
      .map((file) => at(file, (words) => words.data.unusedFile, 'warning')),
    ...descriptions.filter(isIdle).map((file) => at(file, (words) => words.data.unusedDescription, 'warning')),
  ];
}

/** Two fields of one name would describe one column. */
const fieldsTwice = ({ data: descriptions }: Library): Problem[] =>
  [...descriptions.values()].flatMap((yaml) => {
    const names = (yaml.data?.fields ?? []).map(({ name }) => name);
    return names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [problemAt(positionOf(yaml, ['fields', index, 'name']), 'data', (words) => words.data.sameField(name))]
        : [],
    );
  });
