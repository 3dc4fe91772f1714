import { join } from 'node:path';
import { linkOrCopy, readIfExists, stampOf } from '../files/index.ts';
import type { SiteUrl } from '../project.ts';
import type { Cache } from './cache.ts';
import { hash, hashBytes } from './hash.ts';

/** Files of earlier builds, and whether they would be drawn the same now. Paths are below the site's folder. */
export interface PreviousBuild {
  /** Whether every answer that the file was drawn from is as it was, and the file still is what was drawn. */
  isCurrent: (path: string) => boolean;
  /** Puts a current file into the folder of this build, without copying its bytes. Answers the hash of its bytes. */
  reuse: (path: string, folder: string) => string;
  /** Notes what was drawn in this build, and the keys of the answers that it was drawn from. Answers the hash of its bytes. */
  record: (path: string, bytes: Uint8Array, dependencies: readonly string[]) => string;
  /** `folder`: that of this build. */
  save: (folder: string) => void;
}

/** A file that was drawn. */
interface Rendered {
  /** Keys of the questions that were asked meanwhile. */
  dependencies: string[];
  /** One hash of all answers. */
  answers: string;
  /** Hash of the file's bytes. */
  file: string;
  /** By this the file is known to have these bytes without being read. */
  stamp?: string;
}

/** A file of an earlier build, and the hash of its bytes. */
interface Found {
  file: string;
  hash: string;
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
  const known = new Map<string, Found | undefined>();
  const [{ cache }] = builds;
  /** Files that were drawn, or read to see that they are current. */
  const unstamped = new Set<string>();

  /** The build that has the file as it would be drawn now. */
  function find(path: string): Found | undefined {
    if (known.has(path)) return known.get(path);
    let found: Found | undefined;
    for (const build of builds) if ((found = findIn(build, path))) break;
    known.set(path, found);
    return found;
  }

  function findIn(build: EarlierBuild, path: string): Found | undefined {
    const rendered = build.cache.get<Rendered>([path]);
    if (!rendered || rendered.answers !== answersOf(rendered.dependencies)) return undefined;
    const file = join(build.folder, path);
    if (rendered.stamp === undefined || rendered.stamp !== stampOf(file)) {
      const bytes = readIfExists(file);
      if (bytes === undefined || hashBytes(bytes) !== rendered.file) return undefined;
      unstamped.add(path);
    }
    if (build.cache !== cache) cache.set([path], rendered);
    return { file, hash: rendered.file };
  }

  function stampAll(folder: string): void {
    for (const path of unstamped) {
      const rendered = cache.get<Rendered>([path]);
      const stamp = stampOf(join(folder, path));
      if (rendered && stamp !== undefined) cache.set<Rendered>([path], { ...rendered, stamp });
    }
  }

  return {
    isCurrent: (path) => find(path) !== undefined,
    reuse(path, into) {
      const { file, hash } = find(path)!;
      linkOrCopy(file, join(into, path));
      return hash;
    },
    record(path, bytes, dependencies) {
      const file = hashBytes(bytes);
      cache.set<Rendered>([path], { dependencies: [...dependencies], answers: answersOf(dependencies), file });
      unstamped.add(path);
      return file;
    },
    save(folder) {
      stampAll(folder);
      cache.save();
    },
  };
}
