import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTexts } from '../read-texts.ts';
import { recover } from '../../publish/index.ts';
import { seeded } from '../seeded.ts';
import { cleanEnvironment } from '../program.ts';
import { copyProject } from '../project-copy.ts';
import { hashFolder } from '../hash-folder.ts';

/**
 * `node scripts/testing/bench/kills.ts --kills 200 [--report double-eleven-press-2020]`: kills builds at random moments, and
 * after each looks whether `dist/` is whole: byte for byte the site before the build, or the one after it.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    report: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const random = seeded(Number(values.seed));

const content = new Map(
  [...readTexts('content')].filter(
    ([path]) => !values.report || !path.includes('/') || path.startsWith(`${values.report}/`),
  ),
);
const copy = copyProject(content);
const dist = join(copy.root, 'dist');

// The two sites that are allowed to be seen: of the library as it is, and of one with another name.
const edited = 'site.yaml';
type Name = 'old' | 'new';
const names: readonly Name[] = ['old', 'new'];
const texts: Record<Name, string> = {
  old: content.get(edited)!,
  new: content.get(edited)!.replace(/^name:.*$/m, 'name: { zh: 别名, en: Another name }'),
};
const sums = {} as Record<Name, string>;
let end = 0;
for (const name of names.toReversed()) {
  write(name);
  const start = performance.now();
  const { status, output } = await copy.run('scripts/commands/build.ts');
  if (status !== 0) throw new Error(output);
  end = performance.now() - start;
  sums[name] = hashFolder(dist);
}
if (sums.old === sums.new) throw new Error('The edit changed nothing.');
console.log(`A build takes ${(end / 1000).toFixed(1)} s. Killing ${values.kills} …`);

const seen = { old: 0, new: 0, broken: 0, missing: 0, 'put back': 0, finished: 0, 'left folders': 0 };
let inPlace: Name = 'old';
// A build that ended before its moment came was not killed, and does not count.
for (let kill = 0; kill - seen.finished < Number(values.kills); kill++) {
  write(inPlace === 'old' ? 'new' : 'old');
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/commands/build.ts'], {
    cwd: copy.root,
    stdio: 'ignore',
    env: cleanEnvironment(),
  });
  // Half of the kills fall where it matters most: about the end, when the site is put in place.
  const isLate = kill % 2 === 1;
  await killAfter(child, end * (isLate ? 0.95 + 0.1 * random() : random()));
  if (child.exitCode === 0) {
    seen.finished++;
    end = performance.now() - start;
  } else if (isLate) {
    // Killed every time, a build would never tell how long it takes just now.
    end *= 1.03;
  }
  if (!existsSync(dist)) {
    seen.missing++;
    recover(dist);
    if (existsSync(dist)) seen['put back']++;
  }
  const sum = existsSync(dist) ? hashFolder(dist) : '';
  const found = names.find((name) => sums[name] === sum);
  seen[found ?? 'broken']++;
  inPlace = found ?? inPlace;
  seen['left folders'] = Math.max(
    seen['left folders'],
    readdirSync(copy.root).filter((name) => name.startsWith('.build-')).length,
  );
}
const after = await copy.run('scripts/commands/build.ts');
const debris = readdirSync(copy.root).filter((name) => name.startsWith('.build-'));
console.log(
  JSON.stringify({
    kills: Number(values.kills),
    ...seen,
    'next build': after.status,
    'debris after it': debris.length,
  }),
);
copy.remove();
process.exitCode = seen.broken > 0 || after.status !== 0 || debris.length > 0 ? 1 : 0;

function write(name: Name): void {
  writeFileSync(join(copy.root, 'content', edited), texts[name]);
}

/** Kills without warning (SIGKILL); every third time with SIGTERM, which a build may answer. */
function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill(random() < 1 / 3 ? 'SIGTERM' : 'SIGKILL'), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
