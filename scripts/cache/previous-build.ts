import { join } from 'node:path';
import { linkOrCopy, readIfExists } from '../files/index.ts';
import type { SiteUrl } from '../project.ts';
import type { Cache } from './cache.ts';
import { hash, hashBytes } from './hash.ts';

/** Files of earlier builds, and whether they would be drawn the same now. Paths are below the site's folder. */
export interface PreviousBuild {
  /** Whether every answer that the file was drawn from is as it was, and the file still is what was drawn. */
  isCurrent: (path: string) => boolean;
  /** Puts a current file into the folder of this build, without copying its bytes. */
  reuse: (path: string, folder: string) => void;
  /** Notes what was drawn in this build, and the keys of the answers that it was drawn from. */
  record: (path: string, bytes: Uint8Array, dependencies: readonly string[]) => void;
  save: () => void;
}

/** A file that was drawn. */
interface Rendered {
  /** Keys of the questions that were asked meanwhile. */
  dependencies: string[];
  /** One hash of all answers. */
  answers: string;
  /** Hash of the file's bytes. */
  file: string;
}

/** What all pages depend on besides the program and the answers that they ask for. */
export const renderedScope = ({ origin, base }: SiteUrl): string[] => [origin, base];

/** A build that was made before: the folder of its site, and its cache `rendered`. */
interface EarlierBuild {
  folder: string;
  cache: Cache;
}

/**
 * Earlier builds of this library; the first one's cache holds from now on what is drawn or taken. `answerHash` hashes the
 * answer that a question has now (src/library/questions.ts). A file that somebody has changed since it was drawn is not
 * current.
 */
export function previousBuildIn(
  builds: readonly [EarlierBuild, ...EarlierBuild[]],
  answerHash: (key: string) => string,
): PreviousBuild {
  const answersOf = (dependencies: readonly string[]): string => hash(dependencies.map(answerHash));
  const known = new Map<string, string | undefined>();
  const [{ cache }] = builds;

  /** The folder of the build that has the file as it would be drawn now. */
  function find(path: string): string | undefined {
    if (!known.has(path)) known.set(path, builds.find((build) => hasCurrent(build, path))?.folder);
    return known.get(path);
  }

  function hasCurrent(build: EarlierBuild, path: string): boolean {
    const rendered = build.cache.get<Rendered>([path]);
    if (!rendered || rendered.answers !== answersOf(rendered.dependencies)) return false;
    const bytes = readIfExists(join(build.folder, path));
    if (bytes === undefined || hashBytes(bytes) !== rendered.file) return false;
    if (build.cache !== cache) cache.set([path], rendered);
    return true;
  }

  return {
    isCurrent: (path) => find(path) !== undefined,
    reuse: (path, into) => linkOrCopy(join(find(path)!, path), join(into, path)),
    record: (path, bytes, dependencies) =>
      void cache.set<Rendered>([path], {
        dependencies: [...dependencies],
        answers: answersOf(dependencies),
        file: hashBytes(bytes),
      }),
    save: () => cache.save(),
  };
}
