import { getEntry, render } from 'astro:content';
import type { Lang } from '../../scripts/languages/index.ts';
import { textInfo } from './text-info.ts';

const COLLECTIONS = { section: 'sections', case: 'cases', page: 'pages' } as const;

/** The text of a section, a case or a page of the library's own (`report` is then `pages`) as a component, and its headings. */
export async function renderText(lang: Lang, report: string, slug: string) {
  const info = textInfo(lang, report, slug);
  if (!info) throw new Error(`There is no text at ${lang}/${report}/${slug}.`);
  const entry = await getEntry(COLLECTIONS[info.kind], info.file);
  const { Content } = await render(entry!);
  return { Content, headings: info.headings };
}
