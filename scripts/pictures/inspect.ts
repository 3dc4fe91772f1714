import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Cache, noCache } from '../cache/index.ts';
import type { Inspection } from './inspection.ts';
import { MOST_BYTES } from './limits.ts';

const PROCESS = fileURLToPath(new URL('./inspect-process.ts', import.meta.url));
const SECONDS = 120;
/** So many bytes go to one process, unless one picture has more. */
const BATCH = 64_000_000;

interface Picture {
  bytes: Uint8Array;
  /** Of its bytes. */
  hash: string;
}

/** What this run has looked at: in development the library is read again after every change. */
const known = new Map<string, Inspection>();

/** What pictures hold, by their hashes. A file is looked at once, whatever it is called. Never throws for a hostile one. */
export function inspectPictures(pictures: readonly Picture[], cache: Cache = noCache): Map<string, Inspection> {
  const found = new Map<string, Inspection>();
  const unknown = new Map<string, Picture>();
  for (const picture of pictures) {
    const { hash } = picture;
    const inspection = atOnce(picture) ?? known.get(hash) ?? cache.get<Inspection>(['picture', hash]);
    if (inspection) found.set(hash, inspection);
    else unknown.set(hash, picture);
  }
  for (const batch of batchesOf([...unknown.values()]))
    for (const [index, inspection] of inspectBatch(batch).entries()) {
      const { hash } = batch[index]!;
      found.set(hash, cache.set(['picture', hash], inspection));
      known.set(hash, inspection);
    }
  return found;
}

/** What is told without opening a picture. */
function atOnce({ bytes }: Picture): Inspection | undefined {
  if (bytes.length === 0) return { fault: 'noPicture' };
  return bytes.length > MOST_BYTES ? { fault: 'tooHeavy', most: MOST_BYTES } : undefined;
}

function batchesOf(pictures: readonly Picture[]): Picture[][] {
  const batches: Picture[][] = [];
  let size = Infinity;
  for (const picture of pictures) {
    if (size + picture.bytes.length > BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(picture);
    size += picture.bytes.length;
  }
  return batches;
}

/** A picture that ends the process, or has it work for minutes, is found by looking at each alone. */
function inspectBatch(batch: readonly Picture[]): Inspection[] {
  try {
    const lengths = Buffer.from(`${JSON.stringify(batch.map(({ bytes }) => bytes.length))}\n`);
    const printed = execFileSync(process.execPath, [PROCESS], {
      input: Buffer.concat([lengths, ...batch.map(({ bytes }) => bytes)]),
      timeout: SECONDS * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 64_000_000,
      stdio: 'pipe',
    });
    return JSON.parse(printed.toString()) as Inspection[];
  } catch (error) {
    // Ended by itself it has a fault of its own, which is nobody's picture's.
    if ((error as { signal?: string | null }).signal === null) throw error;
    return batch.length === 1 ? [{ fault: 'broken' }] : batch.flatMap((picture) => inspectBatch([picture]));
  }
}
