import { join } from 'node:path';
import { type Cache, openCache } from '../cache/index.ts';
import { currentLibrary, type Library, locateIn, type TextFile } from '../content/index.ts';
import { markdownOptions } from '../markdown/index.ts';
import { currentProject, type Project } from '../project.ts';
import { missingValuesKey } from '../tables/index.ts';
import { memoizeByObject } from '../text/index.ts';
import { functionBody } from './function-body.ts';

/** What Astro's JSX runtime has to give to a text. */
type Runtime = Record<'Fragment' | 'jsx' | 'jsxs', unknown>;
type Draw = (props: Record<string, unknown>) => unknown;

/** After an edit most texts are not asked for, since their pages are not drawn. */
const MAX_UNUSED = 100;

interface Compiler {
  compile: (text: TextFile) => Promise<string>;
  save: () => void;
}

/**
 * The text in a file, compiled: given the runtime, a function that draws it. What a text becomes depends on itself, its
 * place, the sub-path, the library's languages and its signs for missing values (scripts/markdown/markdown.ts), and on
 * the program, which every cache looks at.
 */
export async function compiledText(file: string): Promise<(runtime: Runtime) => Draw> {
  const library = currentLibrary();
  const text = textsOf(library).get(file);
  if (!text) throw new Error(`There is no text ${file} in the library.`);
  const code = await compilerOf(library).compile(text);
  // Code that the compiler has made of a text that the check has found to hold none.
  return new Function('runtime', code) as (runtime: Runtime) => Draw;
}

/** Keeps for the next build what was compiled in this one. */
export const saveCompiledTexts = (): void => compilerOf(currentLibrary()).save();

const textsOf = memoizeByObject(({ pages }: Library) => new Map(pages.map((text) => [text.path.file, text])));

/** In development there are many libraries, one after the other: what compiles the texts of one does so for the next. */
const compilers = new Map<string, Compiler>();

function compilerOf({ languages }: Library): Compiler {
  const project = currentProject();
  const scope = [project.base, missingValuesKey(), ...languages];
  const key = JSON.stringify(scope);
  const compiler = compilers.get(key) ?? createCompiler(project, languages, scope);
  compilers.set(key, compiler);
  return compiler;
}

function createCompiler(project: Project, languages: Library['languages'], scope: readonly string[]): Compiler {
  const cache: Cache = openCache(project, 'mdx', { scope, maxUnused: MAX_UNUSED });
  let renderer: ReturnType<typeof openRenderer> | undefined;
  const compileAnew = async ({ path, body, frontmatter: { data } }: TextFile): Promise<string> => {
    const { process } = await (renderer ??= openRenderer(project, languages));
    const { code } = await process(body, join(project.content, path.file), { ...data });
    return functionBody(code);
  };
  return {
    compile: (text) => cache.getOrComputeAsync([text.path.file, text.source], () => compileAnew(text)),
    save: () => cache.save(),
  };
}

/** Loaded where a text is to be compiled: the half of what a build loads. */
async function openRenderer({ base, content }: Project, languages: Library['languages']) {
  const { unified } = await import('@astrojs/markdown-remark');
  const options = markdownOptions(base, locateIn(content), languages) as Parameters<typeof unified>[0];
  return unified(options).createMdxRenderer!(
    { syntaxHighlight: false, gfm: false, smartypants: false },
    { optimize: true, srcDir: new URL('file:///'), sourcemap: false },
  );
}
