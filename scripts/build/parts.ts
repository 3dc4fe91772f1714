import { countTexts } from '../content/index.ts';
import type { FileContent } from '../files/index.ts';
import type { Project } from '../project.ts';
import { reportsOf } from './deal.ts';
import { howToMake, keyOf, madeOf } from './manifest.ts';
import { type Share, shareName } from './share.ts';

/** What any runner has to know of a part: what makes it, what it is made of, and where it goes. */
interface PartToMake {
  /** `2/8` */
  part: string;
  /** `2-of-8` */
  name: string;
  /** Changes whenever anything does that the part is made of. */
  key: string;
  command: string;
  reports: string[];
}

/** A machine of its own pays from so many texts on: below, several processes of one machine are sooner done. */
const TEXTS = 4000;
/** As many machines as publishers are commonly given at once. */
const MOST = 20;

/** In how many parts a library is built best. */
export const partsFor = (files: ReadonlyMap<string, unknown>): number =>
  Math.max(1, Math.min(MOST, Math.floor(countTexts(files) / TEXTS)));

/** The parts that a library would be dealt out to. */
export const partsToMake = (files: ReadonlyMap<string, FileContent>, of: number, project: Project): PartToMake[] =>
  Array.from({ length: of }, (_, index): Share => ({ part: index + 1, of })).map((share) => ({
    part: `${share.part}/${of}`,
    name: shareName(share),
    key: keyOf(share, madeOf(files, share, project)),
    command: howToMake(share),
    reports: reportsOf(files, share),
  }));
