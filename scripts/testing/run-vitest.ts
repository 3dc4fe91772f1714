import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = ['--root', '.', '--config', 'scripts/testing/vitest.config.ts'];
const VITEST = 'node_modules/vitest/vitest.mjs';

/** A test that Vitest's arguments name, or a whole file of them. */
interface Selected {
  /** Absolute path of its file. */
  file: string;
  projectName: string;
}

/** What these arguments of Vitest name. Without a name to match, which needs every test's own, files are enough. */
export async function listTests(args: readonly string[]): Promise<Selected[] | undefined> {
  const byName = args.some((arg) => /^(-t|--testNamePattern)(=|$)/.test(arg));
  // Read by running the files: names made from a table (`it.each`) are not in their text.
  const how = byName ? '--no-static-parse' : '--filesOnly';
  const { stdout } = await vitest(['list', ...CONFIG, '--json', how, ...args], 'pipe');
  try {
    return JSON.parse(stdout) as Selected[];
  } catch {
    // Vitest did not understand its arguments, or a file: running the tests will say so.
    return undefined;
  }
}

/** Files in browser/ ask the built site; those in browser/copies/ build sites of their own. */
export const readsSite = ({ file }: Selected): boolean => /\/testing\/browser\/[^/]+$/.test(file.replaceAll('\\', '/'));

/** Vitest's report as JSON, of which nothing but counts is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  /** Also files that could not be read. */
  numFailedTestSuites: number;
}

/** Runs tests, those that take minutes only where they are selected, and answers how Vitest ended and its report, if it came so far. */
export async function runTests(args: readonly string[], selected?: readonly Selected[]) {
  const folder = mkdtempSync(join(tmpdir(), 'yearleaf-tests-'));
  const file = join(folder, 'report.json');
  const usual = selected ? [] : ['--project', 'unit', '--project', 'browser'];
  const unitAlone = selected?.every(({ projectName }) => projectName === 'unit') ? ['--project', 'unit'] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await vitest(['run', ...CONFIG, ...reporters, ...usual, ...unitAlone, ...args], 'inherit');
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  rmSync(folder, { recursive: true });
  return { ok, report };
}

/** A run that broke off before it could report, or failed outside a test, counts as one failure at least. */
export function countTests({ ok, report }: { ok: boolean; report?: Report | undefined }) {
  if (!report) return { passed: 0, failed: 1 };
  const least = ok ? 0 : Math.max(1, report.numFailedTests === 0 ? report.numFailedTestSuites : 0);
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, least) };
}

const vitest = (args: string[], stdout: 'pipe' | 'inherit') =>
  new Promise<{ ok: boolean; stdout: string }>((resolve) => {
    const child = spawn(process.execPath, [VITEST, ...args], {
      stdio: ['inherit', stdout, stdout === 'pipe' ? 'ignore' : 'inherit'],
    });
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (more: string) => (text += more));
    child.on('close', (status) => resolve({ ok: status === 0, stdout: text }));
  });
