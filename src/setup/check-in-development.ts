import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Answer } from '../../scripts/check/in-background.ts';
import { oneAtATime } from '../../scripts/check/one-at-a-time.ts';
import type { Problem } from '../../scripts/check/problem.ts';
import type { Lang } from '../../scripts/tables/types.ts';
import { errorOverlay } from './error-overlay.ts';
import { terminalLines } from './terminal-lines.ts';

/** How long after the last change the check begins, in milliseconds. */
const WAIT = 150;

/**
 * In development the check runs at the start and after every change of content. What it finds stands in the terminal,
 * errors also as an overlay on every open page; when all is right again, the pages are loaded anew.
 */
export const checkInDevelopment = (): AstroIntegration => ({
  name: 'yearleaf-check',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const folder = withSlashes(join(server.config.root, 'content'));
      const lang = languageOf(process.env);
      const { hot } = server.environments.client;
      let known: Problem[] | undefined;
      const overlay = () => errorOverlay(known ?? [], { folder, lang, read: (file) => textOf(join(folder, file)) });

      const worker = new Worker(join(server.config.root, 'scripts/check/in-background.ts'));
      const job = oneAtATime(() => worker.postMessage('check'), WAIT);
      worker.on('message', (answer: Answer) => {
        job.done();
        if ('failure' in answer) return logger.error(answer.failure);
        const before = { problems: known, overlay: overlay() };
        known = answer.problems;
        for (const { level, text } of terminalLines(known, before.problems, lang, answer.pages)) logger[level](text);
        const after = overlay();
        if (after) hot.send(after);
        else if (before.overlay) hot.send({ type: 'full-reload' });
      });

      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => void (withSlashes(path).startsWith(`${folder}/`) && job.ask()));
      }
      // A page that is opened or loaded anew shows what is known already.
      hot.on('vite:client:connect', (_, client) => {
        const payload = overlay();
        if (payload) client.send(payload);
      });
      server.httpServer?.once('close', () => void worker.terminate());
      job.ask();
    },
  },
});

/** The language of the messages: that of the terminal. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Lang => (/^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en');

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** A file that was just taken away has no text. */
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
