import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { compiledText } from '../../scripts/render/compile-text.ts';

type Props = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * Stands for Astro's list of the modules that texts are compiled to, by their entries' files. A text is compiled when its page
 * is drawn, and belongs to no bundle: so one bundle draws every library and every edit of it, and in development a
 * saved sentence is a matter of its page alone, however many texts there are.
 */
export default { get: (file: string) => () => load(file) };

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
