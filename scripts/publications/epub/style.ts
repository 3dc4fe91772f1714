import { readFileSync } from 'node:fs';

const CHARTS = readFileSync(new URL('../../charts/chart.css', import.meta.url), 'utf8');
const BOOK = readFileSync(new URL('./book.css', import.meta.url), 'utf8');

/** The style sheet of a book. Reading systems may know no custom properties: each has its value. */
export const bookStyle = (): string => `${BOOK}\n${withoutProperties(CHARTS)}`;

/** `--x: red` and `color: var(--x)` -> `color: red`, as on a light screen. */
export function withoutProperties(css: string): string {
  const light = css.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const values = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  const valueOf = (text: string): string =>
    text.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, other: string | undefined) =>
      valueOf(values.get(name) ?? other?.trim() ?? ''),
    );
  return valueOf(light.replace(/\s*--[\w-]+:[^;]+;/g, ''));
}
