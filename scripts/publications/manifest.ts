import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicationFile, PUBLICATIONS, publicationFiles } from '../addresses.ts';
import { textIfExists, writeWhole } from '../files/index.ts';
import type { Edition } from './source.ts';

/** What is known of a file that was made. */
interface Made {
  /** Of the text that it was made of: a build links it as long as the site has the same. */
  hash: string;
  /** Of what made it: it is made anew where that is another, and stands on the site until then. */
  maker?: string;
  /** Of a PDF. */
  pages?: number;
}

type Manifest = Partial<Record<PublicationFile, Made>>;

/** Beside the files that it is about. */
const NAME = 'publications.json';

/**
 * The folder of a report's files in one language: in the report's own folder, or below the folder that was named for all
 * of them.
 */
export const folderOf = ({ lang, report }: Edition, content: string, elsewhere?: string): string =>
  elsewhere === undefined ? join(content, report, PUBLICATIONS, lang) : join(elsewhere, report, lang);

/** Git keeps none of the files that lie in the reports' own folders: they can be made again. */
export const keepFromGit = ({ report }: Pick<Edition, 'report'>, content: string): void =>
  writeWhole(join(content, report, PUBLICATIONS, '.gitignore'), '*\n');

export const fileOf = (folder: string, { report }: Edition, type: PublicationFile): string =>
  join(folder, `${report}.${type}`);

/** What was made, of what is still there. A manifest that cannot be read says nothing: all is made anew. */
export function readManifest(folder: string, edition: Edition): Manifest {
  const said = parse(textIfExists(join(folder, NAME)));
  return Object.fromEntries(
    publicationFiles.flatMap((type): [PublicationFile, Made][] => {
      const made = said[type];
      return isMade(made) && existsSync(fileOf(folder, edition, type)) ? [[type, made]] : [];
    }),
  );
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeWhole(join(folder, NAME), `${JSON.stringify(manifest, undefined, 2)}\n`);

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text ?? '{}');
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const isMade = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Made>).hash === 'string';
