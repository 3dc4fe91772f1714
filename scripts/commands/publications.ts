import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ExpectedError } from '../expected-error.ts';
import { countOf } from '../languages/index.ts';
import { counted } from '../progress/index.ts';
import { displayPath, type Project } from '../project.ts';
import {
  type Edition,
  editionsIn,
  folderOf,
  keepFromGit,
  makePublications,
  readSource,
} from '../publications/index.ts';
import { openBrowser } from '../testing/chromium.ts';
import { defineCommand, libraryOptions, type Output, runAsMain } from './command.ts';

interface Wishes {
  report?: string;
  lang?: string;
  publications?: string;
}

export const publications = defineCommand({
  name: 'publications',
  positionals: '[folder of a part…]',
  help: `
Makes of each report, in each language, what readers take home: a PDF, an e-book (EPUB) and a text (Markdown), from the
page of the whole report. Builds the site before, and again when something was made, so that it is linked; a site that was
built in parts is joined from their folders. What was made of the same text by the same program is left as it is.
  --report ID         of this report alone
  --lang L            in this language alone
  --publications DIR  where the files go, if not into publications/ in each report's folder: say the same to «npm run build»
  --content DIR       the library's folder, if it is not content/
  --out DIR           the site, if it is not in dist/
SITE and BASE in the environment say where the site will live: links in the files lead there. A PDF takes Chromium, and for
Chinese a font; without them the others are made all the same.`,
  options: {
    report: { type: 'string' },
    lang: { type: 'string' },
    publications: { type: 'string' },
    ...libraryOptions,
  },
  async run({ values, positionals: parts, project, output, doing }) {
    const build = () => buildSite(project, parts, values.publications);
    doing('building the site');
    if (build() !== 0) return 1;
    doing('making the files');
    const { made, failed } = await makeAll(project, values, output);
    doing('building the site with the files');
    if (made > 0 && build() !== 0) return 1;
    output.line(made === 0 ? 'Nothing was to be made.' : `${made} ${made === 1 ? 'file was' : 'files were'} made.`);
    for (const message of failed) output.error(message);
    return failed.size > 0 ? 1 : 0;
  },
});

/** In a process of its own: a build reads the library anew. */
function buildSite({ root, content, out }: Project, parts: readonly string[], elsewhere?: string): number {
  const args = ['--content', content, '--out', out, ...(elsewhere === undefined ? [] : ['--publications', elsewhere])];
  const script = join(root, 'scripts/commands', parts.length > 0 ? 'join.ts' : 'build.ts');
  return (
    spawnSync(process.execPath, [...process.execArgv, script, ...args, ...parts], { stdio: 'inherit' }).status ?? 1
  );
}

/** What the machine lacks for one file does not keep the others from being made. */
async function makeAll(
  project: Project,
  wishes: Wishes,
  output: Output,
): Promise<{ made: number; failed: Set<string> }> {
  let opened: Promise<Browser> | undefined;
  const workshop = { site: project.out, siteUrl: project, browser: () => (opened ??= openBrowser()) };
  const failed = new Set<string>();
  let made = 0;
  try {
    for (const edition of counted('reports made', wished(editionsIn(project.out), wishes))) {
      const folder = folderOf(edition, project.content, wishes.publications);
      if (wishes.publications === undefined) keepFromGit(edition, project.content);
      for await (const outcome of makePublications(readSource(project.out, edition, project), folder, workshop)) {
        if ('failed' in outcome) {
          failed.add(outcome.failed);
          continue;
        }
        const { file, pages } = outcome;
        output.line(
          `${displayPath(project, file)}${pages === undefined ? '' : ` (${countOf(pages, 'page', 'pages')})`}`,
        );
        made++;
      }
    }
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
  return { made, failed };
}

/** Throws an ExpectedError where there is no such report in the site, or not in that language. */
function wished(editions: readonly Edition[], { report, lang }: Wishes): Edition[] {
  const chosen = editions.filter(
    (edition) => (report === undefined || edition.report === report) && (lang === undefined || edition.lang === lang),
  );
  if (chosen.length > 0) return chosen;
  const known = editions.map((edition) => `${edition.report}/${edition.lang}`).join(', ');
  throw new ExpectedError(
    `The site has no report ${[report, lang].filter(Boolean).join('/')}: one of these was expected: ${known}.`,
  );
}

await runAsMain(import.meta, publications);
