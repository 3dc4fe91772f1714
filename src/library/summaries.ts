import { type TextSummary, summarize, summarizeAll, openSummaries } from '../../scripts/content/summary.ts';
import type { Lang } from '../../scripts/languages/index.ts';

interface Text {
  /** Path below `content/`. */
  file: string;
  lang: Lang;
  body: string;
}

const known = new Map<string, { body: string; glimpse: TextSummary }>();

/** What is read from these texts without compiling them. In development every request asks for all texts: each is parsed again only when it has changed. */
export const summaries = (texts: readonly Text[]): TextSummary[] =>
  import.meta.env.DEV ? texts.map(inDevelopment) : inBuild(texts);

function inBuild(texts: readonly Text[]): TextSummary[] {
  const memo = openSummaries();
  const found = summarizeAll(texts, memo);
  memo.save();
  return found;
}

function inDevelopment({ file, lang, body }: Text): TextSummary {
  const before = known.get(file);
  if (before?.body === body) return before.glimpse;
  const glimpse = summarize(body, lang);
  known.set(file, { body, glimpse });
  return glimpse;
}
