import type { Browser } from 'playwright-core';
import type { PublicationFile } from '../addresses.ts';
import { writeWhole } from '../files/index.ts';
import type { SiteUrl } from '../project.ts';
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

/** Makes those of a report's files into `folder` that are not there, or were made of another text. Answers which, one after the other. */
export async function* makePublications(
  source: Source,
  folder: string,
  workshop: Workshop,
): AsyncGenerator<{ type: PublicationFile; file: string; pages?: number }> {
  const { hash } = source;
  for (const [type, make] of Object.entries(makers) as [PublicationFile, Maker][]) {
    if (readManifest(folder, source)[type]?.hash === hash) continue;
    const { bytes, pages } = await make(source, workshop);
    const file = fileOf(folder, source, type);
    writeWhole(file, bytes);
    writeManifest(folder, { ...readManifest(folder, source), [type]: { hash, ...(pages !== undefined && { pages }) } });
    yield { type, file, pages };
  }
}
