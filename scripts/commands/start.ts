import { build } from './build.ts';
import { defineCommand, libraryOptions, runAsMain } from './command.ts';
import { untilStopped } from './dev.ts';
import { servePreview } from './preview.ts';

const start = defineCommand({
  name: 'start',
  help: `
Builds the site, serves it and prints the address. Ctrl+C ends it.
  --port PORT    4321 if not said otherwise; the next free one if that is taken
  --host         lets other machines of your network see it
  --content DIR  the library's folder, if it is not content/`,
  options: {
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    publications: { type: 'string' },
    ...libraryOptions,
  },
  async run(input) {
    const status = await build.run(input);
    if (status !== 0) return status;
    input.doing('serving the site', 'endless');
    await servePreview(input.project, input.values);
    return untilStopped();
  },
});

await runAsMain(import.meta, start);
