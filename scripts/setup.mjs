// Runs before anything is installed: plain JavaScript for Node 18 and later, no packages.
// Installs what package-lock.json asks for, once, and again when the lock file has changed. Then runs the script that
// it was given (`node scripts/setup.mjs scripts/commands/build.ts …`) on the Node that the packages bring.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const stamp = join(packages, '.yearleaf-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(
    `Yearleaf needs Node 20 or later; this is Node ${process.versions.node}. Get it at https://nodejs.org and try again.`,
  );
  process.exit(1);
}

if (installed !== wanted) install();

/**
 * For a build, which runs much code, each part of it a few hundred times: fewer optimising compilers, a larger young
 * generation. Together a tenth of its processor time. Other versions of Node may not know these.
 */
const FLAGS = [
  '--invocation-count-for-maglev=5000',
  '--invocation-count-for-turbofan=60000',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
];

/** Signals by which somebody ends a program. */
const ASKED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [script, ...args] = process.argv.slice(2);
if (script) process.exit(runOnPackagedNode(join(root, script), args));

function install() {
  // npm empties the folder that a link leads to, and with it the packages of whatever lives there.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      `node_modules is a link to another folder, and other packages are wanted than it holds. Installing would empty that folder. Take the link away (rm "${packages}") and try again, or install there.`,
    );
    process.exit(1);
  }
  console.log('Installing what the project needs (once; about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '\nThe installation failed: see the lines above. Without a network nothing can be installed; otherwise delete the folder node_modules and try again.',
    );
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** By its path, not by its name: the shell may remember the Node that it found before the installation. */
function runOnPackagedNode(path, args) {
  const packaged = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(packaged) ? packaged : process.execPath;
  const env = {
    // Node keeps what it has compiled here: a check starts a third sooner. `npm ci` empties it.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    // The bundler asks for memory in pieces of 2 MB, each of which the system fills with zeros first; small ones do.
    MIMALLOC_ALLOW_THP: '0',
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, signal } = spawnSync(node, [...(node === packaged ? FLAGS : []), path, ...args], {
    stdio: 'inherit',
    env,
  });
  if (status === null && !ASKED.includes(signal))
    console.error(
      `Ended by the system (${signal}): most often the machine has no memory left. Nothing that was published has changed. Close what else runs, or take a machine with more memory; a large library can be built in parts: npm run build -- --part 1/4`,
    );
  return status ?? 1;
}
