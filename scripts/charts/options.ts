import type { Lang } from '../languages/index.ts';
import type { Size } from './grammar/index.ts';

export interface ChartOptions {
  lang: Lang;
  size: Size;
  /** Draws a file that makes sense alone: with title, source, background and the style sheet handed in as `css`. */
  standalone?: boolean;
  css?: string;
  /** What screen readers hear where the figure's title stands beside the drawing; without it, the title. */
  label?: string;
}
