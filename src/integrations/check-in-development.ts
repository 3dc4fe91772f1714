import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, HotPayload, ViteDevServer } from 'vite';
import { type Answer, oneAtATime } from '../../scripts/check/index.ts';
import type { Problem } from '../../scripts/content/index.ts';
import { textIfExists } from '../../scripts/files/index.ts';
import { displayPath, type Project } from '../../scripts/project.ts';
import { type Lang, messageLanguage } from '../../scripts/languages/index.ts';
import { errorOverlay, PLUGIN } from './error-overlay.ts';
import { terminalLines } from './terminal-lines.ts';

type HotChannel = ViteDevServer['environments']['client']['hot'];

/** How long after the last change the check begins, in milliseconds. */
const WAIT = 150;

/**
 * In development the check runs at the start and after every change of content. What it finds stands in the terminal,
 * errors also as an overlay on every open page; when all is right again, the pages are loaded anew.
 */
export const checkInDevelopment = (project: Project): AstroIntegration => ({
  name: PLUGIN,
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const folder = withSlashes(project.content);
      const named = displayPath(project, project.content);
      const lang = languageOf(process.env);
      const { hot } = server.environments.client;
      let known: Problem[] | undefined;
      let latest: string | undefined;
      const overlay = () =>
        errorOverlay(known ?? [], { folder, named, lang, latest, read: (file) => textIfExists(join(folder, file)) });

      const worker = new Worker(join(project.root, 'scripts/check/worker.ts'), { workerData: project.content });
      const job = oneAtATime(() => worker.postMessage('check'), WAIT);
      worker.on('message', (answer: Answer) => {
        job.done();
        if ('failure' in answer) return logger.error(answer.failure);
        const before = { problems: known, overlay: overlay() };
        known = answer.problems;
        for (const { level, text } of terminalLines(known, before.problems, lang, answer.pages, named))
          logger[level](text);
        const after = overlay();
        if (after) hot.send(after);
        else if (before.overlay) hot.send({ type: 'full-reload' });
      });

      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (!withSlashes(path).startsWith(`${folder}/`)) return;
          latest = withSlashes(path).slice(folder.length + 1);
          job.ask();
        });
      }
      preferOverlay(hot, overlay);
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

/** Astro's own error for a text that cannot be read names neither file nor line: the check's, if it has one, stands in its place. */
function preferOverlay(hot: HotChannel, overlay: () => ErrorPayload | undefined): void {
  const send = hot.send.bind(hot) as (...args: unknown[]) => void;
  hot.send = (...args: unknown[]) => {
    const [payload] = args as [HotPayload | string];
    const isForeign = typeof payload === 'object' && payload.type === 'error' && payload.err.plugin !== PLUGIN;
    const own = isForeign ? overlay() : undefined;
    send(...(own ? [own] : args));
  };
}

/** The language of the messages: that of the terminal. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Lang =>
  messageLanguage(LC_ALL || LC_MESSAGES || LANG);

const withSlashes = (path: string): string => path.replaceAll('\\', '/');
