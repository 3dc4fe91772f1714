import { readFileSync } from 'node:fs';

const CHARTS = readFileSync(new URL('../../charts/chart.css', import.meta.url), 'utf8');
const BOOK = readFileSync(new URL('./book.css', import.meta.url), 'utf8');

/**
 * The style sheet of a book. Reading systems may know no custom properties: each has its value. `colours` is the sheet of the
 * library's own.
 */
export const bookStyle = (colours = ''): string => `${BOOK}\n${withoutProperties(CHARTS, colours)}`;

/** The library's own colour, as on a light screen. */
export const accentIn = (colours = ''): string | undefined => propertiesIn(onLight(colours)).get('--accent');

/** `--x: red` and `color: var(--x)` -> `color: red`, as on a light screen; what `own` says of properties comes first. */
export function withoutProperties(css: string, own = ''): string {
  const light = onLight(css);
  const values = propertiesIn(light + onLight(own));
  const valueOf = (text: string): string =>
    text.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, other: string | undefined) =>
      valueOf(values.get(name) ?? other?.trim() ?? ''),
    );
  return valueOf(light.replace(/\s*--[\w-]+:[^;]+;/g, ''));
}

const onLight = (css: string): string =>
  css.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

const propertiesIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
