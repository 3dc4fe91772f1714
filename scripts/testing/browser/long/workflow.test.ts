import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashFolder } from '../../hash-folder.ts';
import { cleanEnvironment } from '../../program.ts';
import { copyProject } from '../../project-copy.ts';
import { bash, runWorkflow, type Workflow } from '../../run-workflow.ts';
import { threeReports } from '../copies/three-reports.ts';

/** What publishes a library, with real steps, on machines that have nothing but what caches and artifacts bring them. */
const workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Workflow;

const copy = copyProject(threeReports());
const cloud = realpathSync(mkdtempSync(join(tmpdir(), 'yearleaf-cloud-')));
const workspace = join(cloud, 'machine');
const content = join(copy.root, 'content');
const settings = { SITE: 'https://example.org', BASE: '/reports' };
afterAll(() => {
  copy.remove();
  rmSync(cloud, { recursive: true, force: true });
});

const move = (from: string, to: string) =>
  existsSync(from) && cpSync(from, to, { recursive: true, verbatimSymlinks: true });
const here = (path: string) => join(workspace, path);
const stored = (...names: string[]) => join(cloud, ...names);

/** The newest entry of the cache whose key begins so, as GitHub chooses it. */
const newest = (prefix: string) => cached.findLast((key) => key.startsWith(prefix));
const cached: string[] = [];
function restore(path: string, key: string, prefix = key): boolean {
  const found = cached.includes(key) ? key : newest(prefix);
  if (found) move(stored('cache', found), here(path));
  return found === key;
}

const environment = { ...cleanEnvironment(), PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
const shell = (said: string[]) => bash(environment, (output) => said.push(output));

function publish() {
  rmSync(stored('artifacts'), { recursive: true, force: true });
  const said: string[] = [];
  const ran = runWorkflow(workflow, {
    workspace,
    inputs: { program: 'owner/yearleaf', ref: 'v0.3.0', content: '.', parts: '2' },
    actions: {
      'actions/checkout': ({ repository, path }) => void move(repository ? copy.root : content, here(path!)),
      'actions/setup-node': () => undefined,
      'actions/configure-pages': () => ({ origin: settings.SITE, base_path: settings.BASE }),
      'actions/cache': ({ path, key, 'restore-keys': prefix }, atEnd) => {
        const isHit = restore(path!, key!, prefix);
        atEnd(() => {
          if (cached.includes(key!)) return;
          move(here(path!), stored('cache', key!));
          cached.push(key!);
        });
        return { 'cache-hit': String(isHit) };
      },
      'actions/cache/restore': ({ path, key }) => void restore(path!, key!),
      'actions/upload-artifact': ({ name, path }) => void move(here(path!), stored('artifacts', name!)),
      'actions/download-artifact': ({ path }) => void move(stored('artifacts'), here(path!)),
      'actions/upload-pages-artifact': ({ path }) => {
        rmSync(stored('site'), { recursive: true, force: true });
        move(here(path!), stored('site'));
        return undefined;
      },
      'actions/deploy-pages': () => undefined,
    },
    shell: shell(said),
  });
  return { ran, said: said.join('') };
}

function buildInOne(): string {
  const said: string[] = [];
  if (shell(said)('npm run build', copy.root, settings) !== 0) throw new Error(said.join(''));
  return hashFolder(join(copy.root, 'dist'));
}

it.skipIf(process.platform === 'win32')(
  'a library is published in two parts as one machine builds it, and after an edit one of them is drawn',
  () => {
    const first = publish();
    expect(first.ran).toEqual({ build: 1, part: 2, join: 1, publish: 1 });
    expect(first.said.match(/^Built part .*$/gm)).toHaveLength(2);
    expect(readdirSync(stored('artifacts'))).toEqual(['part-1-of-2', 'part-2-of-2']);

    const file = join(content, 'salt-2019/en/1-harvest.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
    const chinese = file.replace('/en/', '/zh/');
    writeFileSync(chinese, `${readFileSync(chinese, 'utf8')}\n又一句。\n`);
    const second = publish();
    expect(second.said.match(/^Built part .*$/gm)).toEqual([expect.stringMatching(/^Built part 2\/2 .*: 1 report\.$/)]);
    expect(hashFolder(stored('site'))).toBe(buildInOne());
  },
  400_000,
);
