import { memoize } from '../text/index.ts';

const COMMENT = /\/\*.*?\*\//gs;
const MEDIA = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const PROPERTY = /(--[\w-]+):\s*([^;{}]+);?/g;
const EMPTY = /[^{}]*\{\s*\}/g;
const USE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g;

/**
 * The style of a chart in a file of its own: as on a light page, with each colour where it is used. A file is set into papers
 * and slides, which are light whatever the screen is (Firefox would draw it dark into a picture), and by programs that
 * know neither custom properties nor kinds of screens: those draw it black on black. All files of a library have one.
 */
export const fileStyle = memoize((css: string): string => {
  const light = css.replace(COMMENT, '').replace(MEDIA, '');
  const values = new Map([...light.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value.trim()]));
  const written = (text: string): string =>
    text.replace(USE, (_, name: string, otherwise = '') => written(values.get(name) ?? otherwise.trim()));
  return written(light.replace(PROPERTY, '')).replace(EMPTY, '').replace(/\s+/g, ' ').trim();
});
