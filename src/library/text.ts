import { getEntry, render } from 'astro:content';
import type { Lang } from '../../scripts/languages/index.ts';
import { textInfo } from './text-info.ts';

/** The compiled text of a section or case, for its own page to place, and its headings. */
export async function renderText(lang: Lang, report: string, slug: string) {
  const info = textInfo(lang, report, slug);
  if (!info) throw new Error(`There is no text at ${lang}/${report}/${slug}.`);
  const entry = info.kind === 'case' ? await getEntry('cases', info.file) : await getEntry('sections', info.file);
  const { Content } = await render(entry!);
  return { Content, headings: info.headings };
}
