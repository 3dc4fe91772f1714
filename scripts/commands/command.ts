import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Display, onSteps, openDisplay } from '../progress/index.ts';
import { named } from '../expected-error.ts';
import { currentProject, displayPath, type Project, readProject, setProject, wantsProgress } from '../project.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own; allowPositionals: true }>>;

/** Where a command says what it did (`line`) and what is wrong (`error`). */
export interface Output {
  line: (text: string) => void;
  error: (text: string) => void;
}

/** What a command is given: its arguments, its project, and a way to say what it is doing now, for unexpected errors. */
interface Input<Own extends Options> extends Parsed<Own> {
  project: Project;
  output: Output;
  /**
   * `drawing the pages`: what is shown while it takes long, and named should it end in an unexpected error. Of what is
   * `endless`, such as serving, nothing is shown.
   */
  doing: (activity: string, endless?: 'endless') => void;
}

interface Command<Own extends Options = Options> {
  /** As it is called after `npm run`. */
  name: string;
  /** What `--help` prints below the line on how to call it. */
  help: string;
  /** Positional arguments as `--help` shows them: `<id>`; a command without takes none. */
  positionals?: string;
  options: Own;
  /** Answers the exit status. Throws an ExpectedError for what its user can put right. */
  run(input: Input<Own>): number | Promise<number>;
}

/** Names a command's type after its own options. */
export const defineCommand = <const Own extends Options>(command: Command<Own>): Command<Own> => command;

/** Every command that works on a library has these. */
export const libraryOptions = {
  content: { type: 'string' },
  out: { type: 'string' },
} as const satisfies Options;

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const satisfies Options;

const terminal: Output = { line: (text) => console.log(text), error: (text) => console.error(text) };

/** Runs a command and answers its exit status: 0 well, 1 not well, 2 called with wrong arguments. Never throws. */
export async function runCommand<Own extends Options>(
  command: Command<Own>,
  args: string[],
  output: Output = terminal,
  display?: Display,
): Promise<number> {
  let activity = `starting ${command.name}`;
  try {
    const parsed = parseArgs({ args, options: { ...HELP, ...command.options }, allowPositionals: true });
    const values = parsed.values as { help?: boolean; content?: string; out?: string };
    if (values.help) {
      output.line(usage(command));
      return 0;
    }
    if (!command.positionals && parsed.positionals.length > 0)
      throw new ArgumentError(`«${parsed.positionals[0]}» was not expected`);
    const project = setProject(readProject(process.env, values));
    const doing: Input<Own>['doing'] = (now, endless) => {
      activity = now;
      display?.doing(endless ? undefined : now);
    };
    return await command.run({ ...(parsed as unknown as Parsed<Own>), project, output, doing });
  } catch (error) {
    return explain(named(error), command, activity, output);
  }
}

/** To stand at the end of a command's file: runs it when the file is what Node was given. */
export async function runAsMain(meta: ImportMeta, command: Command): Promise<void> {
  if (!meta.main) return;
  process.exitCode = await runWithProgress(command, process.argv.slice(2));
  // Whatever a library has left open does not keep a command from ending.
  setTimeout(() => process.exit(), 2000).unref();
}

/** Shows on the error stream how far the command is, as long as it runs. */
async function runWithProgress(command: Command, args: string[]): Promise<number> {
  if (!wantsProgress()) return runCommand(command, args);
  const { stderr } = process;
  const display = openDisplay({
    write: (text) => void stderr.write(text),
    columns: () => (stderr.isTTY ? stderr.columns || 80 : undefined),
    now: () => performance.now(),
  });
  const above = (print: Output['line']) => (text: string) => {
    display.clear();
    print(text);
  };
  onSteps(display.steps);
  const timer = setInterval(display.refresh, 1000);
  process.once('exit', display.clear);
  try {
    return await runCommand(command, args, { line: above(terminal.line), error: above(terminal.error) }, display);
  } finally {
    clearInterval(timer);
    display.clear();
  }
}

/** Arguments that the command does not know. */
class ArgumentError extends Error {}

function explain(error: unknown, command: Command, activity: string, output: Output): number {
  if (error instanceof ArgumentError || isParseError(error)) {
    output.error(
      `npm run ${command.name}: ${sentence(error.message)} «npm run ${command.name} -- --help» says what it takes.`,
    );
    return 2;
  }
  // Another copy of the module may have thrown it: the name tells.
  if (error instanceof Error && error.name === 'ExpectedError') output.error(error.message);
  else output.error(unexpected(error, activity));
  return 1;
}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

const sentence = (text: string): string => `${text.split('. ')[0]!.replace(/\.$/, '')}.`;

function usage({ name, positionals, options, help }: Command): string {
  const named = Object.entries(options as Options).map(
    ([key, { type }]) => `[--${key}${type === 'string' ? ' …' : ''}]`,
  );
  return `npm run ${name} -- ${[positionals, ...named].filter(Boolean).join(' ')}\n\n${help.trim()}`;
}

/** What was being done, to which file, and how to report it. The stack goes into a file: it says nothing to an editor. */
function unexpected(error: unknown, activity: string): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const file = fileOf(error);
  const log = writeLog(`${new Date().toISOString()} ${activity}\nNode ${process.version}\n${file ?? ''}\n${stack}\n`);
  return [
    `Something went wrong that should not have, while ${activity}${file ? ` (${file})` : ''}:`,
    `  ${message.split('\n')[0]}`,
    `Nothing that was published has changed. Please report it as a bug, with ${log ?? 'this message'} and what you did before.`,
  ].join('\n');
}

/** The file that an error of Vite, Astro or Node is about. */
function fileOf(error: unknown): string | undefined {
  const { loc, id, path } = error as { loc?: { file?: string }; id?: string; path?: string };
  const file = [loc?.file, id, path].find((name) => typeof name === 'string');
  return file && displayPath(currentProject(), file);
}

function writeLog(text: string): string | undefined {
  try {
    const folder = join(currentProject().root, '.yearleaf');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'error.log'), text);
    return '.yearleaf/error.log';
  } catch {
    return undefined;
  }
}
