import { PAGES } from '../../scripts/addresses.ts';
import { hash } from '../../scripts/cache/hash.ts';
import type { HeadingInText } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { reportIn } from './model.ts';
import { question } from './questions.ts';

/** What the page of a text needs besides its words, and a hash of these. */
interface TextInfo {
  /** Path below the content folder. */
  file: string;
  kind: 'section' | 'case' | 'page';
  headings: HeadingInText[];
  hash: string;
}

/** Undefined where there is no such text. */
export const textInfo = question('text', (model, lang: Lang, id: string, slug: string): TextInfo | undefined => {
  const report = reportIn(model, lang, id);
  const texts =
    id === PAGES
      ? model.pages.filter(({ path }) => path.lang === lang)
      : [...(report?.sections ?? []), ...(report?.cases ?? [])];
  const text = texts.find(({ path }) => path.slug === slug);
  if (!text) return undefined;
  const { path, summary, source } = text;
  return { file: path.file, kind: path.kind, headings: summary.headings, hash: hash([source]) };
});
