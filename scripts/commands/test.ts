import { countTests, listTests, readsSite, runTests } from '../testing/run-vitest.ts';
import { runSteps, type Step } from '../testing/run-steps.ts';

const HELP = `npm test                       types, format, lint, a build of the site, unit tests and browser tests
npm test -- scripts/numbers    the tests whose path holds these words
npm test -- -t "a name"        the tests whose name matches
npm run test:unit              the unit tests alone

What is given after «--» are Vitest's own arguments. Then nothing but the tests that they name runs, after a build of
the site where one of these tests reads it.`;

/** Ends with one line that counts all steps and tests. */
const build: Step = { name: 'build', command: ['node', 'scripts/commands/build.ts', '--strict'] };
const everything: Step[] = [
  build,
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--config', 'scripts/testing/eslint.config.js', '.'] },
];

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(HELP);
else process.exitCode = (await test()) ? 0 : 1;

async function test(): Promise<boolean> {
  const selected = args.length > 0 ? await listTests(args) : undefined;
  if (selected?.length === 0) {
    console.error(
      `No test is meant by «${args.join(' ')}»: expected a part of the path of a file or, after -t, of a name.`,
    );
    return false;
  }
  const steps = await runSteps(selected ? (selected.some(readsSite) ? [build] : []) : everything, (text) =>
    console.log(text),
  );
  const tests = countTests(await runTests(args, selected));
  const passed = steps.filter(Boolean).length + tests.passed;
  const failed = steps.filter((ok) => !ok).length + tests.failed;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}
