import { join } from 'node:path';
import { openCache } from '../cache/index.ts';
import { checkContent, mendContent, printProblems, showMended, writeStatusPage } from '../check/index.ts';
import { countTexts, readContentFiles, readIncremental } from '../content/index.ts';
import { catalogue, messageLanguage } from '../languages/index.ts';
import { textsAmong, writeWhole } from '../files/index.ts';
import { displayPath } from '../project.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';

export const check = defineCommand({
  name: 'check',
  help: `
Names everything that is wrong with the content, with file, line and column. Status 1 if anything is.
  --lang zh      says it in Chinese, with zh-hant in Traditional
  --json         prints the problems as JSON
  --fix          first mends what has one right answer, and shows what it did
  --report       also writes a page on the state of the library
  --content DIR  the library's folder, if it is not content/`,
  options: {
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    ...libraryOptions,
  },
  async run({ values, project, output, doing }) {
    const lang = messageLanguage(values.lang);
    const folder = displayPath(project, project.content);
    doing('reading the content');
    let files = readContentFiles(project);
    if (values.fix) {
      doing('mending the content');
      const texts = textsAmong(files);
      const mended = mendContent(texts, new Set(files.keys()));
      for (const [file, text] of mended) writeWhole(join(project.content, file), text);
      const lines = showMended(texts, mended, folder);
      const said = [...lines, ...(lines.length > 0 ? [''] : []), catalogue(lang).commands.mended(lines.length), ''];
      // In JSON there is room for problems alone.
      (values.json ? output.error : output.line)(said.join('\n'));
      files = new Map([...files, ...mended]);
    }
    const cache = openCache(project, 'texts');
    const library = readIncremental(files, cache);
    doing('checking the content');
    const problems = checkContent(library, cache);
    cache.save();
    output.line(
      values.json ? JSON.stringify(problems, null, 2) : printProblems(problems, lang, countTexts(files), folder),
    );
    if (values.report) {
      doing('writing the page on the state of the library');
      const page = await writeStatusPage(library, problems, project);
      output.error(`\n${catalogue(lang).commands.statusPage(page)}`);
    }
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

await runAsMain(import.meta, check);
