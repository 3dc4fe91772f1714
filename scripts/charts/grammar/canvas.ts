import type { Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import type { Drawing } from './svg.ts';

/** The sheet that a form draws on: 340 px wide for phones, 680 px for everything else. */
export interface Canvas {
  lang: Lang;
  narrow: boolean;
  width: number;
  /** The whole table, where the figure is one of several panels: their scales are those of the whole. */
  among?: Figure;
}

/** What scales are made for: the whole table of which the figure is a panel, else the figure. */
export const scaledBy = (figure: Figure, { among }: Canvas): Figure => among ?? figure;

export type Size = 'narrow' | 'wide';

/** One chart form: a figure and a sheet in, SVG elements out. */
export type Draw = (figure: Figure, canvas: Canvas) => Drawing;

export function canvasOf(size: Size, lang: Lang): Canvas {
  const narrow = size === 'narrow';
  return { lang, narrow, width: narrow ? 340 : 680 };
}
