import { type Glimpse, glimpseOf, glimpsesOf, openGlimpses } from '../../scripts/content/summary.ts';
import type { Lang } from '../../scripts/languages/index.ts';

interface Text {
  /** Path below `content/`. */
  file: string;
  lang: Lang;
  body: string;
}

const known = new Map<string, { body: string; glimpse: Glimpse }>();

/** What is read from these texts without compiling them. In development every request asks for all texts: each is parsed again only when it has changed. */
export const glimpses = (texts: readonly Text[]): Glimpse[] =>
  import.meta.env.DEV ? texts.map(inDevelopment) : inBuild(texts);

function inBuild(texts: readonly Text[]): Glimpse[] {
  const memo = openGlimpses();
  const found = glimpsesOf(texts, memo);
  memo.save();
  return found;
}

function inDevelopment({ file, lang, body }: Text): Glimpse {
  const before = known.get(file);
  if (before?.body === body) return before.glimpse;
  const glimpse = glimpseOf(body, lang);
  known.set(file, { body, glimpse });
  return glimpse;
}
