import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import type { Lang } from '../../scripts/languages/index.ts';
import { compiledText } from '../../scripts/render/compile-text.ts';
import { textInfo } from './text-info.ts';

type Props = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * The text of a section, a case or a page of the library's own (`report` is then `pages`) as a component, and its headings.
 * It is compiled when its page is drawn, and belongs to no bundle and to no collection of Astro's: so one bundle draws
 * every library and every edit of it, and an edit in development is no matter of how many texts there are.
 */
export async function renderText(lang: Lang, report: string, slug: string) {
  const info = textInfo(lang, report, slug);
  if (!info) throw new Error(`There is no text at ${lang}/${report}/${slug}.`);
  const text = await compiledText(info.file);
  const drawText = text({ Fragment, jsx, jsxs });
  const Content = ({ components, ...props }: Props) => drawText({ ...props, components: { Fragment, ...components } });
  // As @astrojs/mdx marks what it compiles.
  Object.assign(Content, {
    [Renderer]: 'astro:jsx',
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
  });
  return { Content, headings: info.headings };
}
