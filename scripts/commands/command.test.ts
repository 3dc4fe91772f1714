import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../expected-error.ts';
import { defineCommand, runCommand } from './command.ts';

/** A command that does as its argument says; what it printed, and how it ended. */
async function run(args: string[], act: () => number | Promise<number> = () => 0) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const command = defineCommand({
    name: 'wash',
    positionals: '<shirt>',
    help: '\nWashes a shirt.\n  --warm  with warm water',
    options: { warm: { type: 'boolean', default: false }, soap: { type: 'string' } },
    run({ values, positionals, output, doing }) {
      doing('washing the shirt');
      output.line(`${positionals.join()} ${values.warm} ${values.soap}`);
      return act();
    },
  });
  const status = await runCommand(command, args, {
    line: (text) => lines.push(text),
    error: (text) => errors.push(text),
  });
  return { status, lines, errors };
}

it('what a command is doing is shown, but for what has no end', async () => {
  const shown: (string | undefined)[] = [];
  const nothing = () => undefined;
  const command = defineCommand({
    name: 'wash',
    help: '',
    options: {},
    run({ doing }) {
      doing('washing the shirt');
      doing('serving tea', 'endless');
      throw new ExpectedError('No tea.');
    },
  });
  const errors: string[] = [];
  const display = {
    doing: (activity?: string) => shown.push(activity),
    steps: nothing,
    refresh: nothing,
    clear: nothing,
  };
  await runCommand(command, [], { line: nothing, error: (text) => errors.push(text) }, display);
  expect({ shown, errors }).toEqual({ shown: ['washing the shirt', undefined], errors: ['No tea.'] });
});

describe('a command', () => {
  it('gets its arguments and says how it ended', async () =>
    expect(await run(['blue', '--soap', 'green', '--warm'], () => 3)).toEqual({
      status: 3,
      lines: ['blue true green'],
      errors: [],
    }));

  it('says how it is called', async () =>
    expect(await run(['--help'])).toEqual({
      status: 0,
      lines: ['npm run wash -- <shirt> [--warm] [--soap …]\n\nWashes a shirt.\n  --warm  with warm water'],
      errors: [],
    }));

  it.each([
    [['--cold'], "npm run wash: Unknown option '--cold'. «npm run wash -- --help» says what it takes."],
    [
      ['--soap'],
      "npm run wash: Option '--soap <value>' argument missing. «npm run wash -- --help» says what it takes.",
    ],
    [
      ['--warm=1'],
      "npm run wash: Option '--warm' does not take an argument. «npm run wash -- --help» says what it takes.",
    ],
  ])('refuses %j', async (args, error) => expect(await run(args)).toEqual({ status: 2, lines: [], errors: [error] }));

  it('says what its user can put right', async () =>
    expect(
      await run([], () => {
        throw new ExpectedError('There is no water: open the tap.');
      }),
    ).toMatchObject({ status: 1, errors: ['There is no water: open the tap.'] }));

  it('says of an unexpected error what was being done, to which file, and how to report it', async () => {
    const { status, errors } = await run([], () => {
      throw Object.assign(new TypeError('x is not a function\nat more'), {
        loc: { file: `${process.cwd()}/content/a.mdx` },
      });
    });
    expect(status).toBe(1);
    expect(errors).toEqual([
      [
        'Something went wrong that should not have, while washing the shirt (content/a.mdx):',
        '  x is not a function',
        'Nothing that was published has changed. Please report it as a bug, with .yearleaf/error.log and what you did before.',
      ].join('\n'),
    ]);
  });
});

it('takes no positional arguments unless it says which', async () => {
  const errors: string[] = [];
  const command = defineCommand({ name: 'rest', help: 'Rests.', options: {}, run: () => 0 });
  expect(await runCommand(command, ['now'], { line: () => undefined, error: (text) => errors.push(text) })).toBe(2);
  expect(errors).toEqual(['npm run rest: «now» was not expected. «npm run rest -- --help» says what it takes.']);
});
