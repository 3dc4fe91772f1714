import { parentPort, workerData } from 'node:worker_threads';
import { type Library, type Problem, readContentFolder, readLibrary } from '../content/index.ts';
import { checkContent } from './check-content.ts';

/** What the check says while somebody writes. `failure` is a fault of the check itself. */
export type Answer = { problems: Problem[]; pages: number } | { failure: string };

let content: Library | undefined;

/** A thread of its own, so that the development server goes on serving. Each message asks for a check of the folder that it was started with. */
parentPort?.on('message', () => parentPort?.postMessage(answer()));

function answer(): Answer {
  try {
    content = readLibrary(readContentFolder(workerData as string), content);
    return { problems: checkContent(content), pages: content.pages.length };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
