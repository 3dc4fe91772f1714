import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addresses, pathOf, type PublicationFile, publicationFiles } from '../addresses.ts';
import { textIfExists, writeWhole } from '../files/index.ts';
import { catalogue, formatSize } from '../languages/index.ts';
import type { Project, SiteUrl } from '../project.ts';
import { escapeHtml } from '../text/index.ts';
import { fileOf, folderOf, readManifest } from './manifest.ts';
import { type Edition, editionsIn, hashOf } from './source.ts';

/** Files that were made of another text than the site has. */
export interface Stale extends Edition {
  types: PublicationFile[];
}

/**
 * Copies the files that were made of whole reports into the site that was built into `folder`, and links them: those
 * alone that were made of the text that the site has. Answers the others.
 */
export function putPublications(
  folder: string,
  project: Pick<Project, 'content' | 'origin' | 'base'>,
  elsewhere?: string,
): Stale[] {
  return editionsIn(folder).flatMap((edition) => {
    const whole = join(folder, pathOf(addresses.whole(edition.lang, edition.report)));
    const from = folderOf(edition, project.content, elsewhere);
    const manifest = readManifest(from, edition);
    const made = publicationFiles.filter((type) => manifest[type]);
    if (made.length === 0) return [];
    const hash = hashOf(readFileSync(whole, 'utf8'), project);
    const current = made.filter((type) => manifest[type]!.hash === hash);
    const links = current.map((type) => {
      const file = fileOf(from, edition, type);
      put(file, join(folder, pathOf(addresses.publication(edition.lang, edition.report, type))));
      return linkTo(edition, type, { size: statSync(file).size, pages: manifest[type]!.pages ?? 0 }, project.base);
    });
    if (links.length > 0)
      for (const page of [whole, join(folder, pathOf(addresses.report(edition.lang, edition.report)))])
        fill(page, links);
    if (current.includes('md')) nameMarkdown(join(folder, 'llms.txt'), edition, project);
    const types = made.filter((type) => !current.includes(type));
    return types.length > 0 ? [{ ...edition, types }] : [];
  });
}

/** A file that is there may be the last build's under another name. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  copyFileSync(from, to);
}

/** In a line, or in a list. */
const PLACE = /<(span|li) data-files="[^"]*"(?: hidden)?><\/\1>/;

const fill = (page: string, links: readonly string[]): void =>
  writeWhole(
    page,
    readFileSync(page, 'utf8').replace(PLACE, (_, name: string) =>
      name === 'li' ? links.map((link) => `<li>${link}</li>`).join('') : links.join(' '),
    ),
  );

/** In the list for programs, the line of a whole report is followed by one of its text in Markdown. */
function nameMarkdown(list: string, { lang, report }: Edition, { origin, base }: SiteUrl): void {
  const addressOf = (address: string) => `](${origin}${base}${address})`;
  const { llms } = catalogue(lang).publications;
  const lines = textIfExists(list)
    .split('\n')
    .flatMap((line) => {
      if (!line.endsWith(addressOf(addresses.whole(lang, report)))) return [line];
      const [title = ''] = line.slice('- ['.length).split(llms.onePage(''));
      return [line, `- [${llms.text(title)}${addressOf(addresses.publication(lang, report, 'md'))}`];
    });
  writeWhole(list, lines.join('\n'));
}

function linkTo(
  { lang, report }: Edition,
  type: PublicationFile,
  { size, pages }: { size: number; pages: number },
  base: string,
): string {
  const { file } = catalogue(lang).publications;
  const bytes = formatSize(size, lang);
  const text = type === 'pdf' ? file.pdf(pages, bytes) : file[type](bytes);
  return `<a href="${base}${addresses.publication(lang, report, type)}" download>${escapeHtml(text)}</a>`;
}
