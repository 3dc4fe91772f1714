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
  compile: (file: string) => Promise<string>;
  save: () => void;
}

/**
 * The text in a file, compiled: given the runtime, a function that draws it. What a text becomes depends on itself, its
 * place, the sub-path, the library's languages and its signs for missing values (scripts/markdown/markdown.ts), and on
 * the program, which every cache looks at.
 */
export async function compiledText(file: string): Promise<(runtime: Runtime) => Draw> {
  const code = await compilerOf(currentLibrary()).compile(file);
  // Code that the compiler has made of a text that the check has found to hold none.
  return new Function('runtime', code) as (runtime: Runtime) => Draw;
}

/** Keeps for the next build what was compiled in this one. */
export const saveCompiledTexts = (): void => compilerOf(currentLibrary()).save();

const compilerOf = memoizeByObject((library: Library): Compiler => createCompiler(library, currentProject()));

function createCompiler({ pages, languages }: Library, project: Project): Compiler {
  const cache: Cache = openCache(project, 'mdx', {
    scope: [project.base, missingValuesKey(), ...languages],
    maxUnused: MAX_UNUSED,
  });
  const texts = new Map(pages.map((text) => [text.path.file, text]));
  let renderer: ReturnType<typeof openRenderer> | undefined;
  const compileAnew = async ({ path, body, frontmatter: { data } }: TextFile): Promise<string> => {
    const { process } = await (renderer ??= openRenderer(project, languages));
    const { code } = await process(body, join(project.content, path.file), { ...data });
    return functionBody(code);
  };
  return {
    async compile(file) {
      const text = texts.get(file);
      if (!text) throw new Error(`There is no text ${file} in the library.`);
      return cache.getOrComputeAsync([file, text.source], () => compileAnew(text));
    },
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
