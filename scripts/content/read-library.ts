import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import {
  caseSchema,
  correctionsSchema,
  glossarySchema,
  notesSchema,
  reportSchema,
  sectionSchema,
  siteSchema,
  topicsSchema,
} from './schema.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parsePath } from './paths.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import type { Library, TextFile, Yaml } from './library.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';
import { tooLarge } from './size-limits.ts';
import { readYaml } from './read-yaml.ts';
import { summarize } from './summary.ts';
import { memoizeByObject } from '../text/index.ts';
import { mdxErrorMessage } from './mdx-error-messages.ts';

/**
 * All content from its files' texts, by path below `content/`. Never throws: what cannot be read becomes a problem,
 * and the rest is still checked. Pages that are the same as in the content `before` are not read again.
 */
export function readLibrary(files: ReadonlyMap<string, string>, before?: Library): Library {
  const content: Library = {
    reports: new Map(),
    notes: new Map(),
    corrections: new Map(),
    pages: [],
    files: new Set(files.keys()),
    problems: [],
  };
  const known = new Map(before?.pages.filter(isWhole).map((page) => [page.path.file, page]));
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const page = known.get(file);
    if (page?.source === text) content.pages.push(page);
    else readBounded(content, file, text);
  }
  return content;
}

/** Reading it found nothing wrong. */
const isWhole = (page: TextFile): boolean => page.tree !== undefined && page.frontmatter.data !== undefined;

/** What would need a deeper stack than there is becomes a problem, too. */
function readBounded(content: Library, file: string, text: string): void {
  try {
    readFile(content, file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    content.problems.push(tooIntricate(file));
  }
}

function readFile(content: Library, file: string, text: string): void {
  const large = tooLarge(file, text);
  const odd = large.length > 0 ? large : forbiddenCharacters(file, text);
  content.problems.push(...odd);
  if (odd.length > 0) return;
  const [folder, name, ...rest] = file.split('/');
  const yaml = <S extends z.ZodType>(schema: S): Yaml<z.infer<S>> => {
    const { yaml, problems } = readYaml(file, text, schema);
    content.problems.push(...problems);
    return yaml;
  };
  if (file === 'site.yaml') content.site = yaml(siteSchema);
  else if (file === 'topics.yaml') content.topics = yaml(topicsSchema);
  else if (file === 'glossary.yaml') content.glossary = yaml(glossarySchema);
  else if (name === 'report.yaml' && rest.length === 0) content.reports.set(folder!, yaml(reportSchema));
  else if (name === 'notes.yaml' && rest.length === 0) content.notes.set(folder!, yaml(notesSchema));
  else if (name === 'corrections.yaml' && rest.length === 0) content.corrections.set(folder!, yaml(correctionsSchema));
  else if (file.endsWith('.mdx')) readPage(content, file, text);
  else if (!/^README(\.\w+)?\.md$/.test(file))
    content.problems.push(atTop(file, 'files', (words) => words.files.unknownFile));
}

function readPage(content: Library, file: string, source: string): void {
  const path = parsePath(file);
  if (!path) {
    content.problems.push(atTop(file, 'files', (words) => words.files.unknownFile));
    return;
  }
  const { frontmatter, body } = splitFrontmatter(source);
  if (frontmatter === undefined) {
    content.problems.push(
      atTop(
        file,
        'schema',
        /^\ufeff?---\r?\n/.test(source) ? (words) => words.files.openFrontmatter : (words) => words.files.noFrontmatter,
      ),
    );
    return;
  }
  const schema = path.kind === 'case' ? caseSchema : sectionSchema;
  const { yaml, problems } = readYaml<z.ZodType<TextFile['frontmatter']['data']>>(
    file,
    frontmatter,
    schema as never,
    1,
  );
  content.problems.push(...problems);
  const page: TextFile = {
    path,
    source,
    body,
    frontmatter: yaml as TextFile['frontmatter'],
    get summary() {
      return summaryOf(page);
    },
  };
  try {
    page.tree = parseMarkdown(body);
  } catch (error) {
    if (error instanceof VFileMessage) content.problems.push(mdxErrorMessage(error, file, source));
    else if (error instanceof RangeError) content.problems.push(tooIntricate(file));
    else throw error;
  }
  content.pages.push(page);
}

/** The stack was not deep enough. */
const tooIntricate = (file: string): Problem => atTop(file, 'size', (words) => words.sizeLimits.unreadable);

const atTop = (file: string, rule: string, wording: Wording): Problem =>
  problemAt({ file, line: 1, column: 1 }, rule, wording);

/** Worked out when it is first asked for: the check of a text does not need it. */
const summaryOf = memoizeByObject(({ tree, body, path }: TextFile) => tree && summarize(body, path.lang, tree));
