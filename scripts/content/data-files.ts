import { type Cache, hash, hashBytes, noCache } from '../cache/index.ts';
import {
  type Data,
  type DataDescription,
  type DataFault,
  type Dialect,
  type Dimensions,
  type GridReading,
  gridOfSheet,
  readCsv,
  readWorkbook,
  unusedNotes,
  type WorkbookTexts,
} from '../data/index.ts';
import { type FileContent, TooLarge } from '../files/index.ts';
import type { Lang } from '../languages/index.ts';
import type { MapGrid } from '../tables/index.ts';
import { memoize } from '../text/index.ts';
import type { Yaml } from './library.ts';
import { gridOf } from './map-grids.ts';
import { problemAt } from './position.ts';
import type { Problem } from './problem.ts';
import { isPublic } from './public-files.ts';
import { schemasFor } from './schema/index.ts';
import { readYaml } from './read-yaml.ts';
import { positionOfKey } from './yaml-position.ts';

/** The data files of a library, each read when a figure asks for it. */
export interface DataFiles {
  languages: readonly Lang[];
  dimensions: Dimensions;
  /** By its path below the content folder, a sheet behind it: `r/data/book.xlsx#Sheet1`. Undefined where there is none. */
  read: (path: string) => { data?: Data; faults: DataFault[]; ofDescription?: Problem[] } | undefined;
  /** The tiles of a map as a language names them; undefined where there is no such map, or it cannot be read. */
  grid: (map: string, lang: Lang) => MapGrid | undefined;
  /** Those of all maps of the library. */
  grids: (lang: Lang) => MapGrid[];
  /** Stands for all that the figures of a text can depend on besides the text; '' where they depend on nothing. */
  hashOf: (source: string, report: string) => string;
}

/** `r/data/regions.csv`, `r/data/regions.yaml`, `r/data/book.xlsx`. */
export const isDataFile = (file: string): boolean => isInData(file) && /\.(?:csv|xlsx|yaml)$/.test(file);

/** Whether it lies where a report has its data. */
export const isInData = (file: string): boolean => /^[^/]+\/data\/[^/]+$/.test(file) && !isPublic(file);

/** The files beside a data file that may describe it: `regions.csv` -> `regions.yaml`; of a sheet `book.Sheet1.yaml`, or `book.yaml`. */
const descriptionsOf = (path: string): string[] => {
  const [file = '', sheet] = path.split('#');
  const bare = file.replace(/\.\w+$/, '');
  return sheet === undefined ? [`${bare}.yaml`] : [`${bare}.${sheet}.yaml`, `${bare}.yaml`];
};

/** The one of them that is there. */
export const descriptionOf = (
  path: string,
  files: Pick<ReadonlyMap<string, unknown> | ReadonlySet<string>, 'has'>,
): string | undefined => descriptionsOf(path).find((name) => files.has(name));

/** `maps/china.yaml`. */
export const isMap = (file: string): boolean => /^maps\/[^/]+\.yaml$/.test(file);
export const mapIdOf = (file: string): string => file.slice('maps/'.length, -'.yaml'.length);

export function dataFilesOf(
  files: ReadonlyMap<string, FileContent>,
  languages: readonly Lang[],
  cache: Cache = noCache,
): DataFiles {
  const dimensionsText = String(files.get('dimensions.yaml') ?? '');
  const readDescription = (file: string) => readYaml(file, String(files.get(file)), schemasFor(languages).data).yaml;
  const { dimensions: schema, map } = schemasFor(languages);
  const dimensions = readYaml('dimensions.yaml', dimensionsText, schema).yaml.data ?? {};
  const readMap = memoize((id: string) => {
    const file = `maps/${id}.yaml`;
    return files.has(file) ? readYaml(file, String(files.get(file)), map).yaml.data : undefined;
  });
  const read = (path: string) => {
    const [file = '', sheet] = path.split('#');
    const content = files.get(file);
    if (content === undefined || !/\.(?:csv|xlsx)$/.test(file)) return undefined;
    const described = descriptionOf(path, files);
    const yaml = described === undefined ? undefined : readDescription(described);
    const description = yaml?.data;
    const { grid, faults } = readGrid(content, file, sheet, description?.dialect, cache);
    // A description with faults of its own is told there.
    if (!grid || (described !== undefined && !description)) return { faults };
    if (!description && languages.length > 1) return { faults: [...faults, undescribed(descriptionsOf(path)[0]!)] };
    const ofDescription =
      yaml && idleNotes(yaml, () => (file.endsWith('.csv') ? grid.rows : rowsOfSheets(content, cache)));
    return { data: { grid, description }, faults, ofDescription };
  };
  // Looked through once: a large library has hundreds of reports, and tens of thousands of files.
  const byPlace = Map.groupBy(files, ([file]) => (isMap(file) ? 'maps' : (/^[^/]+(?=\/data\/)/.exec(file)?.[0] ?? '')));
  const textsOf = (place: string): string[] =>
    (byPlace.get(place) ?? []).flatMap(([file, content]) => [
      file,
      typeof content === 'string' ? content : hashBytes(content),
    ]);
  const digestOf = memoize((report: string) =>
    hash([languages.join(' '), dimensionsText, ...textsOf('maps'), ...textsOf(report)]),
  );
  const mapIds = [...files.keys()].filter(isMap).map(mapIdOf);
  const grid = (map: string, lang: Lang) => {
    const data = readMap(map);
    return data && gridOf(data, dimensions, lang);
  };
  const gridsOf = memoize((lang) => mapIds.flatMap((id) => grid(id, lang as Lang) ?? []));
  return {
    languages,
    dimensions,
    read: memoize(read),
    grid,
    grids: gridsOf,
    hashOf: (source, report) =>
      /\b(?:data|map)=/.test(source) || (mapIds.length > 0 && FORMLESS.test(source)) ? digestOf(report) : '',
  };
}

/** A figure that leaves its form to its table may be drawn on a map. */
const FORMLESS = /<Figure(?![^>]*\bchart=)/u;

/** A workbook is read in a process of its own, which costs a third of a second: what it holds is remembered. */
function readGrid(
  content: FileContent,
  file: string,
  sheet: string | undefined,
  dialect: Dialect | undefined,
  cache: Cache,
): GridReading {
  // What keeps a file from being read is told there.
  if (content instanceof TooLarge) return { faults: [] };
  if (file.endsWith('.csv')) return typeof content === 'string' ? readCsv(content, dialect) : { faults: [] };
  return gridOfSheet(workbookIn(content, cache), sheet);
}

function workbookIn(content: Exclude<FileContent, TooLarge>, cache: Cache): WorkbookTexts {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return cache.getOrCompute(['workbook', hashBytes(bytes)], () => readWorkbook(bytes));
}

/** One description may be of several sheets. */
function rowsOfSheets(content: FileContent, cache: Cache): string[][] {
  const workbook = content instanceof TooLarge ? { sheets: [] } : workbookIn(content, cache);
  return 'failure' in workbook ? [] : workbook.sheets.flatMap(({ rows }) => rows);
}

/** What a footnote says would be lost where nothing names it. */
const idleNotes = (yaml: Yaml<DataDescription>, rows: () => readonly (readonly string[])[]): Problem[] =>
  yaml.data?.notes === undefined
    ? []
    : unusedNotes(yaml.data, rows()).map((label) =>
        problemAt(positionOfKey(yaml, ['notes'], label), 'data', (words) => words.data.unusedNote(label)),
      );

const undescribed = (file: string): DataFault => ({
  line: 1,
  column: 1,
  wording: (words) => words.data.noDescription(file),
});
