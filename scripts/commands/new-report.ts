import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles, readSiteLanguages, type ReportData } from '../content/index.ts';
import { featuredReport, newReport, nextSteps, refusal } from '../import/index.ts';
import { messageLanguage } from '../languages/index.ts';
import { displayPath } from '../project.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

const newReportCommand = defineCommand({
  name: 'new-report',
  positionals: '<id>',
  help: `
Makes the folder of a new report after an earlier one, with the questions to answer.
  <id>           name of the new report's folder, a part of its address: annual-2025
  --from <id>    the report whose structure it takes over
  --kind <kind>  original or restatement, if it is to be another than that report
  --lang zh      says in Chinese what to do next, with zh-hant in Traditional
  --content DIR  the library's folder, if it is not content/`,
  options: {
    from: { type: 'string' },
    kind: { type: 'string' },
    lang: { type: 'string' },
    content: libraryOptions.content,
  },
  run({ values, positionals, project, output, doing }) {
    const lang = messageLanguage(values.lang);
    const [id] = positionals;
    const { from, kind } = values;
    const folder = displayPath(project, project.content);
    doing('reading the content');
    const files = readContentFiles(project);
    const reason = refusal(files, { id, from, kind, folder });
    if (reason) {
      output.error(reason[lang]);
      return 1;
    }
    doing(`making the report ${id}`);
    const made = newReport(files, { id: id!, from: from!, today: today(), kind: kind as ReportData['kind'] });
    for (const [file, text] of made) write(join(project.content, file), text);
    output.line(
      nextSteps(made, readSiteLanguages(project.content).languages, {
        id: id!,
        from: from!,
        folder,
        option: optionOf(values.content),
        featured: featuredReport(files),
      })[lang],
    );
    return 0;
  },
});

/** How other commands are told of the library, if this one was: an environment tells them all. */
const optionOf = (content: string | undefined): string => (content === undefined ? '' : ` -- --content ${content}`);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Never over a file that is there, whatever the check above has seen.
  writeFileSync(path, text, { flag: 'wx' });
}

/** The day here, `2026-11-21`: Swedish writes dates so. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

await runAsMain(import.meta, newReportCommand);
