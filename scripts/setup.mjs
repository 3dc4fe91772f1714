// Runs before anything is installed: plain JavaScript for Node 18 and later, no packages.
// Installs what package-lock.json asks for, once, and again when the lock file has changed. Then runs the script that
// it was given (`node scripts/setup.mjs scripts/commands/build.ts …`) on the Node that the packages bring.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const stamp = 'node_modules/.yearleaf-installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(
    `Yearleaf needs Node 20 or later; this is Node ${process.versions.node}. Get it at https://nodejs.org and try again.`,
  );
  process.exit(1);
}

if (installed !== wanted) {
  console.log('Installing what the project needs (once; about a minute) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      '\nThe installation failed: see the lines above. Without a network nothing can be installed; otherwise delete the folder node_modules and try again.',
    );
    process.exit(result.status ?? 1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}

const [script, ...rest] = process.argv.slice(2);
if (script) {
  // By its path, not by its name: the shell may remember the Node that it found before the installation.
  const packaged = resolve('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(packaged) ? packaged : process.execPath;
  // A build runs much code, little of it often: compiling it twice over costs more than it gives, and most of what it
  // makes is thrown away soon, for which small room is emptied again and again. Together a tenth of a build. Other
  // versions of Node may not know these.
  const tuned =
    node === packaged
      ? [
          '--invocation-count-for-maglev=5000',
          '--invocation-count-for-turbofan=60000',
          '--min-semi-space-size=64',
          '--max-semi-space-size=64',
        ]
      : [];
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = {
    // What Node compiles once it finds here the next time: a check starts a third sooner. `npm ci` empties it.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
    // The bundler asks for memory in pieces of 2 MB, each of which the system fills with zeros first; small ones do.
    MIMALLOC_ALLOW_THP: '0',
    ...process.env,
    PATH,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const result = spawnSync(node, [...tuned, script, ...rest], { stdio: 'inherit', env });
  process.exit(result.status ?? 1);
}
