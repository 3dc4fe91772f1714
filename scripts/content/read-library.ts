import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { caseSchema, pageSchema, schemasFor, sectionSchema } from './schema/index.ts';
import { type FileContent, guessEncoding, LINK, placeOfWrongByte, TooLarge } from '../files/index.ts';
import { attachmentsIn } from './attachments.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parsePath } from './paths.ts';
import { anchorsIn, parseMarkdown } from '../markdown/index.ts';
import { type DataFiles, dataFilesOf, isDataFile, isInData, isMap, mapIdOf } from './data-files.ts';
import { fillFigures } from './fill-figures.ts';
import type { Library, TextFile, Yaml } from './library.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { isCredits, isInImages, picturesIn } from './pictures.ts';
import { isPublic, publicProblems } from './public-files.ts';
import { problemAt, type Wording } from './position.ts';
import { type Problem, withoutTwins } from './problem.ts';
import { tooHeavy, tooLarge } from './size-limits.ts';
import { readYaml } from './read-yaml.ts';
import { missingValuesIn } from './missing-values.ts';
import { provideMissingValues } from '../tables/index.ts';
import { judgedFiles, siteLanguagesIn } from './site-languages.ts';
import { misnamedAmong } from './misnamed-files.ts';
import { nestedLibraries } from './nested-libraries.ts';
import { unlistedFolders } from './unlisted-folders.ts';
import { summarize } from './summary.ts';
import { compareText, memoizeByObject } from '../text/index.ts';
import { mdxErrorMessage } from './mdx-error-messages.ts';

/**
 * All content from its files, by path below `content/`. Never throws: what cannot be read becomes a problem,
 * and the rest is still checked. Pages and YAML files that are the same as in the
 * content `before` are not read again.
 */
export function readLibrary(
  all: ReadonlyMap<string, FileContent>,
  before?: Library,
  given: { data?: DataFiles; pictures?: Library['pictures'] } = {},
): Library {
  const files = judgedFiles(all);
  // First: what other files must hold depends on them.
  const site = files.get('site.yaml');
  if (site !== undefined) provideMissingValues(missingValuesIn(String(site)));
  const { languages, regions } = siteLanguagesIn(String(site ?? ''));
  const data = given.data ?? dataFilesOf(files, languages);
  const content: Library = {
    languages,
    regions,
    reports: new Map(),
    notes: new Map(),
    corrections: new Map(),
    attachments: new Map(),
    pictures: given.pictures ?? picturesIn(files),
    credits: new Map(),
    data: new Map(),
    maps: new Map(),
    pages: [],
    files: new Set(all.keys()),
    problems: [],
  };
  const unlisted = unlistedFolders(files.keys(), content.languages);
  content.problems.push(...publicProblems(files, content.languages));
  content.problems.push(...unlisted.problems);
  const known = new Map(before?.pages.filter(isWhole).map((page) => [page.path.file, page]));
  const yaml = yamlOf(before, content);
  const nested = nestedLibraries(files.keys());
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    if (unlisted.files.has(file) || nested.holds(file)) continue;
    const page = known.get(file);
    if (page?.source === text && page.dataHash === data.hashOf(page.source, page.path.report)) content.pages.push(page);
    else if (isKnown(file)) readBounded(content, file, text, { data, yaml });
  }
  content.attachments = attachmentsIn(content, files);
  content.problems = withoutTwins([...content.problems, ...unknownFiles(content, files)]);
  return content;
}

/** Reading it found nothing wrong. One that is parsed when its tree is asked for has its outline already. */
const isWhole = (page: TextFile): boolean =>
  (page.outline !== undefined || page.tree !== undefined) && page.frontmatter.data !== undefined;

/** What a file is read with. */
interface Around {
  data: DataFiles;
  /** YAML files in which nothing was wrong when they were last read, by path. */
  yaml: ReadonlyMap<string, Yaml<unknown>>;
}

/** What a YAML file must hold depends on the library's languages. */
function yamlOf(before: Library | undefined, { languages }: Library): Around['yaml'] {
  if (before?.languages.join() !== languages.join()) return new Map();
  const { site, topics, glossary, dimensions, indicators, reports, notes, corrections, credits, data, maps } = before;
  const ofReports = [reports, notes, corrections, credits, data, maps].flatMap((files) => [...files.values()]);
  const all = [site, topics, glossary, dimensions, indicators, ...ofReports];
  return new Map(all.flatMap((yaml) => (yaml?.data === undefined ? [] : [[yaml.file, yaml]])));
}

/** What would need a deeper stack than there is becomes a problem, too. */
function readBounded(content: Library, file: string, text: FileContent, around: Around): void {
  try {
    readFile(content, file, text, around);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    content.problems.push(tooIntricate(file));
  }
}

function readFile(content: Library, file: string, text: FileContent, { data, yaml: before }: Around): void {
  if (text !== LINK && (isInImages(file) || (file.endsWith('.xlsx') && !(text instanceof TooLarge)))) return;
  const odd = unreadableIn(file, text);
  content.problems.push(...odd);
  // What cannot be read is there all the same: nobody shall complain that it is missing.
  const known = typeof text === 'string' && odd.length === 0 ? text : undefined;
  const [folder, name] = file.split('/');
  const yaml = <S extends z.ZodType>(schema: S): Yaml<z.infer<S>> => {
    const same = before.get(file);
    if (same && same.text === known) return same as Yaml<z.infer<S>>;
    const { yaml, problems } = readYaml(file, known ?? '', schema);
    if (known === undefined) return { ...yaml, data: undefined };
    content.problems.push(...problems);
    return yaml;
  };
  const schemas = schemasFor(content.languages);
  if (file === 'site.yaml') content.site = yaml(schemas.site);
  else if (file === 'topics.yaml') content.topics = yaml(schemas.topics);
  else if (file === 'glossary.yaml') content.glossary = yaml(schemas.glossary);
  else if (file === 'dimensions.yaml') content.dimensions = yaml(schemas.dimensions);
  else if (file === 'indicators.yaml') content.indicators = yaml(schemas.indicators);
  else if (isMap(file)) content.maps.set(mapIdOf(file), yaml(schemas.map));
  else if (name === 'report.yaml') content.reports.set(folder!, yaml(schemas.report));
  else if (name === 'notes.yaml') content.notes.set(folder!, yaml(schemas.notes));
  else if (name === 'corrections.yaml') content.corrections.set(folder!, yaml(schemas.corrections));
  else if (isCredits(file)) content.credits.set(folder!, yaml(schemas.credits));
  else if (isDataFile(file) && file.endsWith('.yaml')) content.data.set(file, yaml(schemas.data));
  else if (file.endsWith('.mdx') && known !== undefined) readPage(content, file, known, data);
  else if (file.endsWith('.mdx')) content.pages.push(unreadablePage(file, typeof text === 'string' ? text : ''));
}

/** What keeps a file from being read: that it is none, its encoding, its size, signs that nobody can see. */
function unreadableIn(file: string, text: FileContent): Problem[] {
  if (text === LINK) return [atTop(file, 'files', (words) => words.files.link)];
  if (text instanceof TooLarge) return [tooHeavy(file, text.bytes)];
  if (typeof text !== 'string') return [notUtf8(file, text)];
  const large = file.endsWith('.csv') ? [] : tooLarge(file, text);
  return large.length > 0 ? large : forbiddenCharacters(file, text);
}

const unreadablePage = (file: string, source: string): TextFile => {
  const { yaml } = readYaml(file, '', sectionSchema);
  return { path: parsePath(file)!, source, body: '', frontmatter: { ...yaml, data: undefined } };
};

/** Files that have no place in the library: a report names those that are served as they are. */
function unknownFiles({ attachments, languages }: Library, files: ReadonlyMap<string, FileContent>): Problem[] {
  const unknown = [...files.keys()].filter((file) => !isKnown(file) && !isPublic(file) && !attachments.has(file));
  const nested = nestedLibraries(files.keys());
  const own = unknown.filter((file) => !nested.holds(file));
  const misnamed = misnamedAmong(own, isKnown);
  // A folder is told once, at its first file.
  const folders = new Map([...misnamed.values()].reverse().map((one) => [one.found, one]));
  return [
    ...nested.sites.map((file) => atTop(file, 'files', (words) => words.files.nestedLibrary(file))),
    ...[...folders.values()].map(({ file, found, meant }) =>
      atTop(file, 'files', (words) => words.files.misnamed(found, meant)),
    ),
    ...own
      .filter((file) => !misnamed.has(file))
      .map((file) =>
        files.get(file) === LINK
          ? atTop(file, 'files', (words) => words.files.link)
          : isInData(file)
            ? atTop(file, 'data', (words) => words.data.notData(file.split('.').at(-1)!))
            : atTop(file, 'files', (words) => words.files.unknownFile(languages)),
      ),
  ];
}

/** Whether the format has a place for a file by its name: one that has none may be anything, a picture for example. */
const isKnown = (file: string): boolean =>
  /^(?:(?:site|topics|glossary|dimensions|indicators)\.yaml|[^/]+\/(?:report|notes|corrections)\.yaml|(?:README|readme)(?:\.\w+)?\.md|LICEN[CS]E(?:\.\w+)?)$/.test(
    file,
  ) ||
  isDataFile(file) ||
  isInImages(file) ||
  isCredits(file) ||
  isMap(file) ||
  parsePath(file) !== undefined;

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const guess = guessEncoding(bytes);
  return problemAt({ file, ...placeOfWrongByte(bytes) }, 'files', (words) => words.files.notUtf8(guess));
}

function readPage(content: Library, file: string, source: string, data: DataFiles): void {
  const path = parsePath(file)!;
  const { frontmatter, body } = splitFrontmatter(source);
  if (frontmatter === undefined) {
    const kind = kindOfNoFrontmatter(source);
    content.problems.push(atTop(file, 'schema', (words) => words.files[kind]));
    content.pages.push(unreadablePage(file, source));
    return;
  }
  const schema = { case: caseSchema, page: pageSchema, section: sectionSchema }[path.kind];
  const { yaml, problems } = readYaml<z.ZodType<TextFile['frontmatter']['data']>>(file, frontmatter, schema as never, {
    offset: 1,
    lang: path.lang,
  });
  content.problems.push(...problems);
  const page: TextFile = {
    path,
    source,
    dataHash: data.hashOf(source, path.report),
    body,
    frontmatter: yaml as TextFile['frontmatter'],
    get summary() {
      return summaryOf(page);
    },
  };
  try {
    page.tree = parseMarkdown(body, path.lang, anchorsIn(page.frontmatter.data));
    content.problems.push(...fillFigures(page.tree, path, data));
  } catch (error) {
    if (error instanceof VFileMessage) content.problems.push(mdxErrorMessage(error, file, source));
    else if (error instanceof RangeError) content.problems.push(tooIntricate(file));
    else throw error;
  }
  content.pages.push(page);
}

/** What a head is that is none: it does not end, its first line is not quite `---`, or there is nothing like one. */
const kindOfNoFrontmatter = (source: string) =>
  /^\ufeff?---\r?\n/.test(source)
    ? 'openFrontmatter'
    : /^\ufeff?\s*[-–—－]+[ \t]*\r?\n/.test(source)
      ? 'firstLine'
      : 'noFrontmatter';

/** The stack was not deep enough. */
const tooIntricate = (file: string): Problem => atTop(file, 'size', (words) => words.sizeLimits.unreadable);

const atTop = (file: string, rule: string, wording: Wording): Problem =>
  problemAt({ file, line: 1, column: 1 }, rule, wording);

/** Worked out when it is first asked for: the check of a text does not need it. */
const summaryOf = memoizeByObject(({ tree, body, path }: TextFile) => tree && summarize(body, path.lang, tree));
