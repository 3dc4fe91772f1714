import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWorkflow, type Workflow as Jobs } from './run-workflow.ts';

interface Workflow {
  on: { workflow_call: { inputs: Record<string, { required: boolean }> } };
  jobs: Record<string, { permissions: Record<string, string> }>;
}
interface Caller {
  permissions: Record<string, string>;
  jobs: { site: { uses: string; with: Record<string, string> } };
}

const workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Workflow;
const [, sample = ''] = /```yaml\n(name: Site[^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const caller = parse(sample) as Caller;

it('the README shows how the workflow that publishes a library is called', () => {
  const { uses, with: given } = caller.jobs.site;
  const { inputs } = workflow.on.workflow_call;
  const required = Object.keys(inputs).filter((name) => inputs[name]!.required);
  expect(Object.keys(given)).toEqual(required);
  expect(uses).toBe(`${given['program']}/.github/workflows/publish.yml@${given['ref']}`);
});

it('it grants all that the jobs of the workflow need', () => {
  const level = (permission: string | undefined) => ['read', 'write'].indexOf(permission ?? 'none');
  for (const { permissions } of Object.values(workflow.jobs))
    for (const [name, needed] of Object.entries(permissions))
      expect([name, level(caller.permissions[name]) >= level(needed)]).toEqual([name, true]);
});

describe('its jobs', () => {
  const workspace = join(tmpdir(), `yearleaf-workflow-${process.pid}`);
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  /** What is run where `npm run parts` names so many parts. */
  function run(parts: number, made: readonly number[] = [], publications = '') {
    const commands: string[] = [];
    const uploaded: string[] = [];
    const upload = (name: string): undefined => void uploaded.push(name);
    const names = Array.from({ length: parts }, (_, index) => `${index + 1}-of-${parts}`);
    const list = names.map((name, index) => ({ part: `${index + 1}/${parts}`, name, key: `k${index}` }));
    const ran = runWorkflow(parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Jobs, {
      workspace,
      inputs: { program: 'owner/yearleaf', ref: 'v0.3.0', content: '.', parts: '', publications },
      actions: {
        'actions/checkout': () => undefined,
        'actions/setup-node': () => undefined,
        'actions/configure-pages': () => ({ origin: 'https://example.org', base_path: '/reports' }),
        'actions/cache': ({ key }) => ({
          'cache-hit': String(made.some((part) => key === `part-${part}-of-${parts}-k${part - 1}`)),
        }),
        'actions/cache/restore': () => undefined,
        'actions/upload-artifact': ({ name }) => upload(name!),
        'actions/download-artifact': () => undefined,
        'actions/upload-pages-artifact': ({ path }) => upload(path!),
        'actions/deploy-pages': () => undefined,
      },
      shell: (command, _, env) => {
        if (command.includes('npm run --silent parts'))
          writeFileSync(env['GITHUB_OUTPUT']!, `parts=${JSON.stringify(list)}\n`);
        else commands.push(command.trim().replaceAll('$GITHUB_WORKSPACE', '~').replaceAll('"', ''));
        return 0;
      },
    });
    return { ran, commands, uploaded };
  }

  it('of a small library are one that builds, and one that publishes', () =>
    expect(run(1)).toEqual({
      ran: { build: 1, part: 'skipped', join: 'skipped', publish: 1 },
      commands: ['npm run build -- --out ~/site'],
      uploaded: ['site'],
    }));

  it('make files to take home where the library asks for them, with a font that has Chinese', () =>
    expect(run(1, [], 'true')).toEqual({
      ran: { build: 1, part: 'skipped', join: 'skipped', publish: 1 },
      commands: [
        'sudo apt-get update && sudo apt-get install --yes fonts-noto-cjk',
        'npm run publications -- --out ~/site --publications ~/publications',
      ],
      uploaded: ['site'],
    }));

  it('of a large one read the texts, draw each part, join them, and publish', () =>
    expect(run(3)).toEqual({
      ran: { build: 1, part: 3, join: 1, publish: 1 },
      commands: [
        'npm run check',
        'npm run build -- --part 1/3 --to ~/parts/1-of-3',
        'npm run build -- --part 2/3 --to ~/parts/2-of-3',
        'npm run build -- --part 3/3 --to ~/parts/3-of-3',
        'npm run join -- --out ~/site ~/parts/*',
      ],
      uploaded: ['part-1-of-3', 'part-2-of-3', 'part-3-of-3', 'site'],
    }));

  it('make files to take home of a large one when its parts are joined', () =>
    expect(run(2, [], 'true')).toMatchObject({
      ran: { build: 1, part: 2, join: 1, publish: 1 },
      commands: [
        'npm run check',
        'npm run build -- --part 1/2 --to ~/parts/1-of-2',
        'npm run build -- --part 2/2 --to ~/parts/2-of-2',
        'sudo apt-get update && sudo apt-get install --yes fonts-noto-cjk',
        'npm run publications -- --out ~/site --publications ~/publications ~/parts/*',
      ],
    }));

  it('do not draw a part that the cache has as it would be made now, and join it all the same', () =>
    expect(run(2, [1])).toEqual({
      ran: { build: 1, part: 2, join: 1, publish: 1 },
      commands: [
        'npm run check',
        'npm run build -- --part 2/2 --to ~/parts/2-of-2',
        'npm run join -- --out ~/site ~/parts/*',
      ],
      uploaded: ['part-1-of-2', 'part-2-of-2', 'site'],
    }));
});
