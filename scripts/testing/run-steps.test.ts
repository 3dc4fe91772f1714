import { expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';

const node = (program: string) => [process.execPath, '-e', program];

async function run(steps: Parameters<typeof runSteps>[0], lanes: number) {
  const printed: string[] = [];
  const passed = await runSteps(steps, (text) => printed.push(text.replace(/[\d.]+ s/, '1.0 s')), lanes);
  return { passed, printed };
}

it('says which steps passed, and shows all that one has written which failed', async () => {
  const steps = [
    { name: 'good', command: node('console.log("not shown")') },
    { name: 'bad', command: node('console.log("one"); console.error("two"); process.exitCode = 3') },
    { name: 'missing', command: ['no-such-program'] },
  ];
  expect(await run(steps, 1)).toEqual({
    passed: [true, false, false],
    printed: [
      'passed: good (1.0 s)',
      'one\ntwo\nFAILED: bad (1.0 s)',
      'spawn no-such-program ENOENT\nFAILED: missing (1.0 s)',
    ],
  });
});

it('runs as many steps at once as there are lanes, and answers in the order of the steps', async () => {
  const steps = [
    { name: 'slow', command: node('setTimeout(() => process.exit(1), 400)') },
    { name: 'quick', command: node('') },
  ];
  expect(await run(steps, 2)).toEqual({
    passed: [false, true],
    printed: ['passed: quick (1.0 s)', 'FAILED: slow (1.0 s)'],
  });
});
