import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page depends on is what it asks while it is drawn: every question notes its key here, and nothing has to be
 * declared. Each page is drawn in a context of its own, so that two may be drawn at the same time. The storage stands in `globalThis`,
 * since what draws the pages is bundled apart from what asks for them to be drawn.
 */
const shared = globalThis as { yearleafDependencies?: AsyncLocalStorage<Set<string>> };
const storage = (): AsyncLocalStorage<Set<string>> => (shared.yearleafDependencies ??= new AsyncLocalStorage());

/** Draws, and answers the keys of all questions that were asked meanwhile, sorted. */
export async function recordDependencies<Drawn>(
  draw: () => Promise<Drawn>,
): Promise<{ drawn: Drawn; dependencies: string[] }> {
  const keys = new Set<string>();
  const drawn = await storage().run(keys, draw);
  return { drawn, dependencies: [...keys].sort() };
}

/** Says that whatever is being drawn now depends on the answer to this question. */
export const noteDependency = (key: string): void => void storage().getStore()?.add(key);
