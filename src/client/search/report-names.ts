import type { Words } from './words.ts';

/** Adds the names of very many reports to the page's words, once they are needed; without them a report is called by its id. */
export function openReportNames(words: Words): () => Promise<void> {
  let read: Promise<void> | undefined;
  return () => (read ??= add(words).catch(() => void (read = undefined)));
}

async function add(words: Words): Promise<void> {
  if (words.reportNames === undefined) return;
  const response = await fetch(words.reportNames);
  if (response.ok) words.names.report = (await response.json()) as Record<string, string>;
}
