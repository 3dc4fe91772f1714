import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** A workflow of GitHub Actions, as far as those of this project use its language. */
export interface Workflow {
  jobs: Record<string, Job>;
}
interface Job {
  needs?: string | string[];
  if?: string;
  strategy?: { matrix: Record<string, string> };
  outputs?: Record<string, string>;
  steps: Step[];
}
interface Step {
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  'working-directory'?: string;
  env?: Record<string, string>;
}

type Outputs = Record<string, string>;

/** Stands for an action: answers its outputs, and says what is to be done when the job ends. */
type Action = (given: Outputs, atEnd: (end: () => void) => void) => Outputs | undefined;

/** Runs the command of a step in a folder, and answers its exit status. */
type Shell = (command: string, folder: string, env: Outputs) => number;

interface Machine {
  /** Where each job works; it is empty when a job begins, as on a machine of its own. */
  workspace: string;
  inputs: Outputs;
  /** By what stands before the @: `actions/checkout`. */
  actions: Record<string, Action>;
  shell: Shell;
}

/** `skipped`, or how often a job was run: once for each of its matrix. */
type Ran = Record<string, number | 'skipped'>;

/** Runs the jobs of a workflow one after the other, in the order in which they stand. Throws where a command fails. */
export function runWorkflow({ jobs }: Workflow, machine: Machine): Ran {
  const ran: Ran = {};
  const outputs: Record<string, Outputs> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const needed = [job.needs ?? []].flat();
    const needs = Object.fromEntries(needed.map((need) => [need, { outputs: outputs[need] }]));
    const context = { needs, inputs: machine.inputs, github: { workspace: machine.workspace, run_id: '1' } };
    // A condition that speaks of failures is asked even where a job before was skipped.
    const isAsked = /failure\(\)/.test(job.if ?? '') || needed.every((need) => ran[need] !== 'skipped');
    if (!isAsked || (job.if !== undefined && !fill(job.if, context))) {
      ran[name] = 'skipped';
      continue;
    }
    const matrices = matrixOf(job, context);
    for (const matrix of matrices) outputs[name] = runJob(job, { ...context, matrix }, machine);
    ran[name] = matrices.length;
  }
  return ran;
}

function matrixOf({ strategy }: Job, context: object): object[] {
  const [axis] = Object.entries(strategy?.matrix ?? {});
  return axis ? (fill(axis[1], context) as unknown[]).map((value) => ({ [axis[0]]: value })) : [{}];
}

function runJob(job: Job, context: object, machine: Machine): Outputs {
  rmSync(machine.workspace, { recursive: true, force: true });
  mkdirSync(machine.workspace, { recursive: true });
  const steps: Record<string, { outputs: Outputs }> = {};
  const ends: (() => void)[] = [];
  for (const step of job.steps) {
    const now = { ...context, steps };
    if (step.if !== undefined && !fill(step.if, now)) continue;
    const outputs = step.uses ? act(step, now, machine, (end) => ends.unshift(end)) : command(step, now, machine);
    if (step.id) steps[step.id] = { outputs };
  }
  ends.forEach((end) => end());
  return filled(job.outputs, { ...context, steps });
}

function act(
  { uses, with: given }: Step,
  context: object,
  { actions }: Machine,
  atEnd: Parameters<Action>[1],
): Outputs {
  const name = uses!.split('@')[0]!;
  const action = actions[name];
  if (!action) throw new Error(`The action ${name} has no stand-in.`);
  return action(filled(given, context), atEnd) ?? {};
}

function command(step: Step, context: object, { workspace, shell }: Machine): Outputs {
  const text = String(fill(step.run!, context));
  const file = join(workspace, '.outputs');
  const env = {
    ...filled(step.env, context),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file,
    RUNNER_TEMP: workspace,
  };
  const status = shell(text, join(workspace, step['working-directory'] ?? ''), env);
  if (status !== 0) throw new Error(`The step «${text.trim()}» ended with status ${status}.`);
  return readOutputs(file);
}

/** The lines `name=value` that a step has written. */
function readOutputs(file: string): Outputs {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  } catch {
    return {};
  }
}

const filled = (values: Record<string, unknown> = {}, context: object): Outputs =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(fill(String(value), context) ?? '')]));

/** A text with its `${{ expressions }}` worked out; one that is nothing but an expression is its value. */
function fill(text: string, context: object): unknown {
  const alone = /^\$\{\{(.*)\}\}$/.exec(text.trim());
  if (alone && !alone[1]!.includes('}}')) return evaluate(alone[1]!, context);
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, context) ?? ''));
}

/** The language of expressions is JavaScript's, but for names with hyphens, and for what is missing, which is empty. */
function evaluate(expression: string, context: object): unknown {
  const js = expression.replace(/'[^']*'|[a-zA-Z_][\w.-]*(?!\w*\()/g, (found) =>
    found.startsWith("'") ? found : `get(${JSON.stringify(found)})`,
  );
  const get = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context);
  return runInNewContext(js, { get, fromJSON: JSON.parse, failure: () => false, cancelled: () => false }) as unknown;
}

/** As GitHub runs a step: by bash, which ends with the first command that fails. */
export const bash =
  (environment: NodeJS.ProcessEnv, say: (output: string) => void): Shell =>
  (text, folder, env) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
      cwd: folder,
      env: { ...environment, ...env },
      encoding: 'utf8',
    });
    say(`$ ${text.trim()}\n${stdout}${stderr}`);
    return status ?? 1;
  };
