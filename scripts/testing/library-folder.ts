import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../project.ts';
import { type Program, start } from './program.ts';
import { programEnvironment, runScript, writeContent } from './project-copy.ts';

/**
 * A library in a temporary folder, built by the program where it stands, as for any publisher (`--content`, `--out`): much
 * cheaper than a copy of the project, which has to compile anew.
 */
export interface LibraryFolder {
  /** The folder with `site.yaml`. */
  content: string;
  /** The folder of the built site. */
  site: string;
  /** Puts files into the content, by path below it. */
  write: (files: ReadonlyMap<string, string | Uint8Array>) => void;
  /** Builds the site; throws with all that the build said when it fails. */
  build: () => Promise<void>;
  /** Starts `npm run preview` at http://localhost:<port>. */
  preview: (port: number) => Program;
  /** Takes away the folder, and what the program remembers of the library. */
  remove: () => void;
}

/** `files`: those of the library, by path below its folder. */
export function placeLibrary(files: ReadonlyMap<string, string | Uint8Array>): LibraryFolder {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yearleaf-library-')));
  const { root, cache, content, out } = readProject(
    {},
    { content: join(folder, 'content'), out: join(folder, 'dist') },
  );
  const command = (name: string) => [`scripts/commands/${name}.ts`, '--content', content, '--out', out];
  const write: LibraryFolder['write'] = (files) => writeContent(folder, files);
  write(files);
  return {
    content,
    site: out,
    write,
    build: async () => {
      const { status, output } = await runScript(root, ...command('build'));
      if (status !== 0) throw new Error(`The build failed:\n${output}`);
    },
    preview: (port) => start(root, [...command('preview'), '--port', String(port)], programEnvironment()),
    remove: () => [folder, cache].forEach((path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 })),
  };
}
