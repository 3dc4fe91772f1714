import { openCache } from '../cache/index.ts';
import { type Library, pictureOrders } from '../content/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { countOf } from '../languages/index.ts';
import { putPictures } from '../pictures/index.ts';
import { currentProject, displayPath, type Project } from '../project.ts';
import { putPublications, putWholeReports, type Stale } from '../publications/index.ts';
import { copyPublicFiles, publish } from '../publish/index.ts';
import { drawPages as renderPages, writeSiteFiles } from '../render/index.ts';
import { indexSite, recordsOf } from '../search/index.ts';
import { checkBuilt, inspectBuilt, type PageReport, printOutputProblems } from '../site-checks/index.ts';
import type { Progress } from './progress.ts';

export interface SiteOptions {
  /** Pages that are heavier than their budget are not published, either. */
  strict?: boolean;
  /** Where files of whole reports lie, if not in the reports' own folders. */
  publications?: string;
}

/**
 * Builds the whole site of a checked library in the folder `work`, beside the last good one, and puts it in place. Answers how many records
 * its search index has. Throws an ExpectedError for what is wrong with what was built.
 */
export async function buildSite(
  library: Library,
  project: Project,
  { strict = false, publications }: SiteOptions,
  work: string,
  say: Progress,
): Promise<number> {
  const reports = await drawPages(library, project, work, say);

  // After their frames were inspected: what is set into them was, on its own page; ids and links within are at last.
  say.doing('putting whole reports together');
  putWholeReports(work, project);
  for (const stale of putPublications(work, project, publications)) say.line(sayStale(stale, publications));
  say.end('whole');

  say.doing('making the search index');
  const records = await indexLibrary(library, project, work);
  say.end('index');

  say.doing('checking what was built');
  checkLast(work, reports, project, strict, say);
  say.end('links');

  copyPublicFiles(project, work);
  say.doing('putting the site in place');
  publish(work, project.out);
  return records;
}

/** Makes the search index of a library in the folder of a site. Answers how many records it has. */
export async function indexLibrary(library: Library, project: Project, site: string): Promise<number> {
  const cache = openCache(project, 'search');
  const records = recordsOf(library, cache);
  const earlier = [project.out, ...project.sources.map((source) => source.site)];
  await keepAwake(indexSite(site, records, library.glossary?.data ?? {}, cache, earlier));
  return records.length;
}

/** Draws the pages that the project asks for, with their pictures, and looks at each. */
export async function drawPages(
  library: Library,
  project: Project,
  work: string,
  say: Progress,
): Promise<PageReport[]> {
  say.doing('drawing the pages');
  const files = await renderPages(project, work);
  // With the reports that are left out today, which a build knows once it has read the library.
  if (!project.only) await writeSiteFiles(work, [...files.keys()], currentProject());
  say.end('pages');

  say.doing('making the pictures');
  await putPictures(pictureOrders(library, project.content), project, work);
  say.end('pictures');

  say.doing('reading the pages that were built');
  const reports = inspectBuilt(work, project, files);
  say.end('output');
  return reports;
}

/** What was made of another text is not linked: whoever builds is told how to make it anew. */
const sayStale = ({ lang, report, types }: Stale, publications?: string): string =>
  `${report}/${lang}: ${types.join(', ')} ${types.length === 1 ? 'was' : 'were'} made of another text than the site has, and ${types.length === 1 ? 'is' : 'are'} not linked. Make anew: npm run publications -- --report ${report} --lang ${lang}${publications === undefined ? '' : ` --publications ${publications}`}`;

/** Nothing is published that a reader would find broken. */
function checkLast(
  work: string,
  reports: readonly PageReport[],
  project: Project,
  isStrict: boolean,
  say: Progress,
): void {
  const [warnings, problems] = divide(checkBuilt(work, reports, project), ({ isWarning }) => !isStrict && isWarning);
  if (warnings.length > 0) say.line(`${printOutputProblems(warnings)}\n`);
  if (problems.length === 0) return;
  throw new ExpectedError(
    `${printOutputProblems(problems)}\n\n${countOf(problems.length, 'problem', 'problems')} in what was built: ${displayPath(project, project.out)}/ is as it was.`,
  );
}

const divide = <One>(all: readonly One[], test: (one: One) => boolean | undefined): [One[], One[]] => [
  all.filter(test),
  all.filter((one) => !test(one)),
];

/** Pagefind's process does not keep Node from ending before it has answered: a timer does. */
async function keepAwake<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const timer = setInterval(() => undefined, 1000);
  try {
    return await answer;
  } finally {
    clearInterval(timer);
  }
}
