import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { currentLibrary } from '../../scripts/content/current-library.ts';
import { compiledText } from '../../scripts/render/compile-text.ts';

type Props = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * Stands in the bundle for Astro's list of the texts' modules. A text is compiled when its page is drawn, and belongs to
 * no bundle: so one bundle draws every library, and every edit of it.
 */
export default new Map(currentLibrary().pages.map(({ path }) => [path.file, () => load(path.file)]));

async function load(file: string) {
  const text = await compiledText(file);
  const drawText = text({ Fragment, jsx, jsxs });
  const Content = ({ components, ...props }: Props) => drawText({ ...props, components: { Fragment, ...components } });
  // As @astrojs/mdx marks what it compiles.
  Object.assign(Content, {
    [Renderer]: 'astro:jsx',
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
  });
  return { Content, default: Content };
}
