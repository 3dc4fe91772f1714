import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readManifest } from '../../build/index.ts';
import { readProject } from '../../project.ts';
import { recover } from '../../publish/index.ts';
import { threeReports } from '../browser/copies/three-reports.ts';
import { hashFolder } from '../hash-folder.ts';
import { cleanEnvironment } from '../program.ts';
import { copyProject } from '../project-copy.ts';
import { seeded } from '../seeded.ts';

/**
 * `node scripts/testing/bench/kill-parts.ts --kills 60`, on Linux: kills parts, joins and builds in two processes at random
 * moments. After each the site has to be whole, the one before or the one after; a part is whole or none; and no process
 * goes on. At the end everything is built once more, and nothing may be left of what was killed.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const random = seeded(Number(values.seed));
const library = threeReports();
const copy = copyProject(library);
const dist = join(copy.root, 'dist');
const killed = join(copy.root, 'killed');

type Name = 'old' | 'new';
const names: readonly Name[] = ['old', 'new'];
const texts: Record<Name, string> = {
  old: library.get('site.yaml')!,
  new: library.get('site.yaml')!.replace(/^name:.*$/m, 'name: { zh: 别名, en: Another name }'),
};
const write = (name: Name): void => writeFileSync(join(copy.root, 'content/site.yaml'), texts[name]);
const parts = (name: Name): string[] => [1, 2].map((part) => join(copy.root, `parts-${name}`, String(part)));
const part = (number: number, to: string): string[] => ['build', '--part', `${number}/2`, '--to', to];

/** What is killed, as it is called for one of the two texts. */
const kinds = {
  part: () => part(1, killed),
  join: (name: Name) => ['join', ...parts(name)],
  jobs: () => ['build', '--jobs', '2'],
};
type Kind = keyof typeof kinds;

async function finish([command, ...args]: string[]): Promise<number> {
  const start = performance.now();
  const { status, output } = await copy.run(`scripts/commands/${command}.ts`, ...args);
  if (status !== 0) throw new Error(output);
  return performance.now() - start;
}

const sums = {} as Record<Name, string>;
const lasts = {} as Record<Kind, number>;
for (const name of names.toReversed()) {
  write(name);
  lasts.jobs = await finish(kinds.jobs());
  sums[name] = hashFolder(dist);
  for (const [index, folder] of parts(name).entries()) lasts.part = await finish(part(index + 1, folder));
  lasts.join = await finish(kinds.join(name));
  if (hashFolder(dist) !== sums[name]) throw new Error('Joined parts are not the site that two processes make.');
}
if (sums.old === sums.new) throw new Error('The edit changed nothing.');

const seen = { old: 0, new: 0, broken: 0, 'put back': 0, finished: 0, 'damaged parts': 0, orphans: 0 };
let inPlace: Name = 'old';
for (let kill = 0; kill < Number(values.kills); kill++) {
  const kind = (['part', 'join', 'jobs'] as const)[kill % 3]!;
  const other = inPlace === 'old' ? 'new' : 'old';
  write(other);
  const [command, ...args] = kinds[kind](other);
  const child = spawn(process.execPath, [`scripts/commands/${command}.ts`, ...args], {
    cwd: copy.root,
    stdio: 'ignore',
    env: cleanEnvironment(),
  });
  // Half of the kills fall where it matters most: about the end.
  await killAfter(child, lasts[kind] * (random() < 0.5 ? 0.9 + 0.15 * random() : random()));
  if (child.exitCode === 0) seen.finished++;
  seen.orphans += await countOrphans();
  if (!existsSync(dist)) {
    recover(dist);
    seen['put back']++;
  }
  const sum = existsSync(dist) ? hashFolder(dist) : '';
  const found = names.find((name) => sums[name] === sum);
  seen[found ?? 'broken']++;
  inPlace = found ?? inPlace;
  if (kind === 'part' && !isWholeOrNone()) seen['damaged parts']++;
}

write('new');
await finish(kinds.part());
await finish(['join', killed, parts('new')[1]!]);
const isRight = hashFolder(dist) === sums.new;
await finish(kinds.jobs());
const left = [copy.root, killed].flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith('.build')));
console.log(JSON.stringify({ kills: Number(values.kills), ...seen, 'right after it': isRight, left }));
copy.remove();
const isWell = isRight && seen.broken + seen['damaged parts'] + seen.orphans + left.length === 0;
process.exitCode = isWell ? 0 : 1;

/** A part that is not finished has to say so; one that seems whole has to be what was made. */
function isWholeOrNone(): boolean {
  try {
    readManifest(killed, readProject({}));
    return true;
  } catch (error) {
    return String(error).includes('There is no whole part');
  }
}

/** Processes that still work in the copy. What is busy sees a little later that the one that began it has gone. */
async function countOrphans(): Promise<number> {
  for (let second = 0; second < 30 && running().length > 0; second++) await sleep(1000);
  return running().length;
}

function running(): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(copy.root);
    } catch {
      return false;
    }
  });
}

function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
