import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PublicationFile } from '../addresses.ts';
import { ExpectedError } from '../expected-error.ts';
import { writeWhole } from '../files/index.ts';
import { currentProject, displayPath, type SiteUrl } from '../project.ts';
import { makerOf } from './maker.ts';
import { fileOf, readManifest, writeManifest } from './manifest.ts';
import type { Source } from './source.ts';

/** What makers need besides the text. */
interface Workshop {
  /** The site that was built. */
  site: string;
  siteUrl: SiteUrl;
  browser: () => Promise<Browser>;
}

type Maker = (source: Source, workshop: Workshop) => Promise<{ bytes: Uint8Array | string; pages?: number }>;

/** The quick ones first. What each needs is loaded when it is asked for. */
const makers: Record<PublicationFile, Maker> = {
  md: async (source) => ({ bytes: (await import('./markdown/index.ts')).markdownOf(source) }),
  epub: async (source, { site, siteUrl }) => ({
    bytes: await (await import('./epub/index.ts')).epubOf(source, site, siteUrl),
  }),
  pdf: async (source, { site, siteUrl, browser }) =>
    (await import('./pdf/index.ts')).printPdf(await browser(), source, { folder: site, siteUrl }),
};

/** A file that was made, or why it was not. */
type Outcome = { type: PublicationFile; file: string; pages?: number } | { type: PublicationFile; failed: string };

/**
 * Makes those of a report's files into `folder` that are not there, or were made of another text or by another program.
 * Answers one after the other; where one cannot be made, the others are.
 */
export async function* makePublications(source: Source, folder: string, workshop: Workshop): AsyncGenerator<Outcome> {
  for (const type of Object.keys(makers) as PublicationFile[]) {
    const made = readManifest(folder, source)[type];
    const now = { hash: source.hash, maker: makerOf(type, source) };
    if (made?.hash === now.hash && made.maker === now.maker) continue;
    const file = fileOf(folder, source, type);
    try {
      if (!made && existsSync(file)) throw new ExpectedError(strange(file));
      const { bytes, pages } = await makers[type](source, workshop);
      const others = readManifest(folder, source);
      // Whoever ends the command here finds no file that nobody knows.
      writeManifest(folder, { ...others, [type]: { hash: '' } });
      writeWhole(file, bytes);
      writeManifest(folder, { ...others, [type]: { ...now, ...(pages !== undefined && { pages }) } });
      yield { type, file, pages };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      yield { type, failed: error.message };
    }
  }
}

const strange = (file: string): string =>
  `${displayPath(currentProject(), file)}: a file of this name is to be made, but another is there, which publications.json beside it does not name. It was left alone. Move it elsewhere or delete it, and try again.`;
