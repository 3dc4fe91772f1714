import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../files/read-folder.ts';
import { newReport } from '../import/new-report.ts';
import { nextSteps } from '../import/new-report/next-steps.ts';
import { refusal } from '../import/new-report/refusal.ts';
import type { Lang } from '../languages/index.ts';

/** `npm run new-report -- <id> --from <existing id> [--lang zh]`: makes the folder of a new report after an earlier one. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, lang: { type: 'string', default: 'en' } },
});
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';
const [id] = positionals;
const { from } = values;

const files = readFolder('content');
const reason = refusal(files, id, from);
if (reason) {
  console.error(reason[lang]);
  process.exitCode = 1;
} else {
  const made = newReport(files, { id: id!, from: from!, today: today() });
  for (const [file, text] of made) write(join('content', file), text);
  console.log(nextSteps(made, { id: id!, from: from! })[lang]);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Never over a file that is there, whatever the check above has seen.
  writeFileSync(path, text, { flag: 'wx' });
}

/** The day here, `2026-11-21`: Swedish writes dates so. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
