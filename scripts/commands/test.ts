import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm test`: types, lint, a build of the site, unit tests and browser tests; ends with one line that counts them all. */
interface Step {
  name: string;
  command: string[];
}

const report = join(mkdtempSync(join(tmpdir(), 'yearleaf-')), 'vitest.json');
const steps: Step[] = [
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--config', 'scripts/testing/eslint.config.js', '.'] },
  { name: 'build', command: ['node', 'scripts/commands/build.ts'] },
];
const vitest = [
  'vitest',
  'run',
  '--root',
  '.',
  '--config',
  'scripts/testing/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

const results = steps.map(({ name, command }) => {
  const ok = run(command);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return ok;
});
const ran = run([...vitest, ...process.argv.slice(2)]);
const counted = readCounts();
const passed = results.filter(Boolean).length + counted.passed;
const failed = results.filter((ok) => !ok).length + counted.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || !ran ? 1 : 0;

function run([program, ...args]: string[]): boolean {
  const { status } = spawnSync(program!, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A run that broke off before it could report counts as one failure. */
function readCounts(): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, ran ? 0 : (numFailedTestSuites ?? 1)) };
}
