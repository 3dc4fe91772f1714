import { catalogue, facts, inBrackets } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { fileStyle } from './file-style.ts';
import {
  BOLD,
  type Canvas,
  type Drawing,
  LINE_HEIGHT,
  rect,
  SMALL,
  tag,
  textLines,
  TITLE,
  wrap,
} from './grammar/index.ts';
import type { ChartOptions } from './options.ts';

const MARGIN = 16;

/** The SVG element round a drawn body. In a page the title and source stand in HTML; a file alone carries its own. */
export function frame(figure: Figure, drawing: Drawing, canvas: Canvas, options: ChartOptions): string {
  return options.standalone
    ? fileOf(figure, drawing, canvas, options.css ?? '')
    : root(figure, canvas, drawing.body, canvas.width, drawing.height, {}, options.label);
}

function root(
  figure: Figure,
  canvas: Canvas,
  body: string,
  width: number,
  height: number,
  more: Record<string, string>,
  label = figure.title,
): string {
  const kind = `chart chart-${figure.chart} chart-${canvas.narrow ? 'narrow' : 'wide'}${figure.highlight ? ' chart-led' : ''}`;
  const h = Math.ceil(height);
  return tag(
    'svg',
    { ...more, class: kind, viewBox: `0 0 ${width} ${h}`, width, height: h, role: 'img', 'aria-label': label },
    body,
  );
}

function fileOf(figure: Figure, drawing: Drawing, canvas: Canvas, css: string): string {
  const title = wrap(figure.title, canvas.width / BOLD, TITLE);
  const source = wrap(sourceLine(figure, canvas), canvas.width, SMALL);
  const top = MARGIN + title.length * 24 + 10;
  const sourceTop = top + drawing.height + 18;
  const width = canvas.width + 2 * MARGIN;
  const height = sourceTop + source.length * LINE_HEIGHT + MARGIN - 4;
  const body =
    `<style>${fileStyle(css).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>` +
    rect(0, 0, width, Math.ceil(height), 'c-background') +
    textLines(title, MARGIN, MARGIN + 18, 24, 'c-title') +
    `<g transform="translate(${MARGIN} ${top})">${drawing.body}</g>` +
    textLines(source, MARGIN, sourceTop + 14, LINE_HEIGHT, 'c-small c-muted');
  // By the language programs choose the forms of Chinese characters, and a voice.
  const about = { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': facts(canvas.lang).tag };
  return root(figure, canvas, body, width, height, about);
}

/** `来源：商务大数据（图1-4）；数值取自：正文；未给出：北京的占比`. A note is a sentence of its own and goes last. */
function sourceLine(figure: Figure, { lang }: Canvas): string {
  const say = catalogue(lang).charts;
  const source = say.source + figure.source + (figure.printed ? inBrackets(figure.printed, lang) : '');
  const derived = figure.derived && say.derived + figure.derived;
  const missing = figure.missing && say.missing + figure.missing;
  return [source, derived, missing, figure.note].filter(Boolean).join(facts(lang).separators.clause);
}
