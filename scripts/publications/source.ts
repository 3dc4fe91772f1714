import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, pathOf } from '../addresses.ts';
import { hash } from '../cache/index.ts';
import { type Lang, knownLanguages } from '../languages/index.ts';
import type { SiteUrl } from '../project.ts';

/** A report as one language shows it. */
export interface Edition {
  lang: Lang;
  report: string;
}

/** What publications are made of: the page of a whole report, and what the report's own page says of it to machines. */
export interface Source extends Edition {
  /** Of the language, as pages have it: `zh-Hant-HK`. */
  tag: string;
  /** The whole address of the report's own page. */
  url: string;
  title: string;
  description: string;
  authors: string[];
  publisher: string;
  /** The day of the last revision. */
  date: string;
  /** HTML of the page's article, and what stands for it. */
  article: string;
  hash: string;
  /** What the page's style sheets say. */
  styles: string[];
  /** That of the library's own colours, where it has some. */
  colours?: string;
}

/** Every whole report of the site that was built into a folder. */
export const editionsIn = (folder: string): Edition[] =>
  knownLanguages.flatMap((lang) =>
    foldersIn(join(folder, lang))
      .filter((report) => existsSync(join(folder, pathOf(addresses.whole(lang, report)))))
      .map((report) => ({ lang, report })),
  );

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** The hash of what a publication is made of: the article, and where its links lead. */
export const hashOf = (whole: string, { origin, base }: SiteUrl): string =>
  hash([origin, base, articleIn(whole)]).slice(0, 16);

const ARTICLE = '<article class="whole">';

/** The article of a whole report's page. */
function articleIn(whole: string): string {
  const [start, end] = [whole.indexOf(ARTICLE), whole.lastIndexOf('</article>')];
  if (start < 0 || end < start) throw new Error('The page of a whole report has no <article class="whole">.');
  return whole.slice(start, end + '</article>'.length);
}

/** Reads what publications of a report are made of, from the site that was built into a folder. */
export function readSource(folder: string, { lang, report }: Edition, siteUrl: SiteUrl): Source {
  const read = (address: string) => readFileSync(join(folder, pathOf(address)), 'utf8');
  const whole = read(addresses.whole(lang, report));
  const about = dataIn(read(addresses.report(lang, report)));
  return {
    lang,
    report,
    tag: /<html lang="([^"]+)"/.exec(whole)?.[1] ?? lang,
    url: about.url,
    title: about.name,
    description: about.description,
    authors: [about.author ?? []].flat().map(({ name }) => name),
    publisher: about.publisher.name,
    date: about.dateModified ?? about.datePublished,
    article: articleIn(whole),
    hash: hashOf(whole, siteUrl),
    ...stylesOf(whole, folder, siteUrl),
  };
}

function stylesOf(whole: string, folder: string, { base }: SiteUrl): Pick<Source, 'styles' | 'colours'> {
  const found = [...whole.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]): [string, string] => {
    const address = href!.slice(base.length);
    return [address, readFileSync(join(folder, pathOf(address)), 'utf8')];
  });
  const colours = new Map(found).get(addresses.themeSheet());
  return { styles: found.map(([, text]) => text), ...(colours !== undefined && { colours }) };
}

/** What a report's page says of it in the terms of schema.org. */
interface ReportData {
  url: string;
  name: string;
  description: string;
  author?: { name: string } | { name: string }[];
  publisher: { name: string };
  datePublished: string;
  dateModified?: string;
}

function dataIn(page: string): ReportData {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json!) as ReportData;
}
