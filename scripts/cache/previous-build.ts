import { join } from 'node:path';
import { linkOrCopy, readIfExists } from '../files/index.ts';
import type { Cache } from './cache.ts';
import { hash, hashBytes } from './hash.ts';

/** Files of the last build, and whether they would be drawn the same now. Paths are below the site's folder. */
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

/**
 * The last build is in `folder`. `answerHash` hashes the answer that a question has now (src/library/questions.ts).
 * A file that somebody has changed since it was drawn is not current.
 */
export function previousBuildIn(folder: string, answerHash: (key: string) => string, cache: Cache): PreviousBuild {
  const answersOf = (dependencies: readonly string[]): string => hash(dependencies.map(answerHash));
  const known = new Map<string, boolean>();

  function compare(path: string): boolean {
    const rendered = cache.get<Rendered>([path]);
    if (!rendered || rendered.answers !== answersOf(rendered.dependencies)) return false;
    const bytes = readIfExists(join(folder, path));
    return bytes !== undefined && hashBytes(bytes) === rendered.file;
  }

  return {
    isCurrent(path) {
      const current = known.get(path) ?? compare(path);
      known.set(path, current);
      return current;
    },
    reuse: (path, into) => linkOrCopy(join(folder, path), join(into, path)),
    record: (path, bytes, dependencies) =>
      void cache.set<Rendered>([path], {
        dependencies: [...dependencies],
        answers: answersOf(dependencies),
        file: hashBytes(bytes),
      }),
    save: () => cache.save(),
  };
}
