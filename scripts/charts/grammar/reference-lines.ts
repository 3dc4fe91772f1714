import { range } from 'd3';
import type { Lang } from '../../languages/index.ts';
import { type Reference, referenceLabel } from '../data/index.ts';
import { type Box, overlap } from './labels.ts';
import type { Canvas } from './canvas.ts';
import type { Rows } from './rows.ts';
import type { Scale } from './scale.ts';
import { spread } from './ends.ts';
import { line, text } from './svg.ts';
import { LINE_HEIGHT, SMALL, textWidth } from './text.ts';

/** How many places along its line a name is tried at. */
const PLACES = 32;

/**
 * Lines across a plot at the values to compare with, each with its name and value above it, at the end where less is in
 * the way.
 */
export function drawAcross(
  lines: Reference[],
  scale: Scale,
  [left, right]: [number, number],
  lang: Lang,
  bounds: [number, number],
  taken: Box[] = [],
): { body: string; boxes: Box[] } {
  const sorted = lines.toSorted((a, b) => b.value - a.value);
  const tops = spread(
    sorted.map(({ value }) => scale.at(value) - 17),
    sorted.map(() => 16),
    bounds,
  );
  const boxes = sorted.map((each, index) => freest(textWidth(referenceLabel(each, lang), SMALL), tops[index]!));
  const body = sorted.map((each, index) => {
    const y = scale.at(each.value);
    const { left: x, top } = boxes[index]!;
    return (
      line(left, y, right, y, `c-reference c-${each.kind}`) +
      text(referenceLabel(each, lang), x, top + 12, 'c-small c-halo')
    );
  });
  return { body: body.join(''), boxes };

  function freest(width: number, top: number): Box {
    const steps = range(PLACES + 1).map((step) => left + ((right - left - width) * step) / PLACES);
    const places = steps.map((x) => ({ left: x, right: x + width, top, bottom: top + 16 }));
    const crossed = places.map((box) => taken.filter((other) => overlap(box, other)).length);
    return places[crossed.indexOf(Math.min(...crossed))]!;
  }
}

/**
 * The names of lines to compare with over the rows of bars, one under the other from `top`, each beginning or ending at
 * its own line, to which a thin one leads.
 */
export function drawUprightNames(
  lines: Reference[],
  at: (value: number) => number,
  rows: Rows,
  { lang, width }: Canvas,
  top: number,
): string {
  return lines
    .map((each, index) => {
      const x = at(each.value);
      const label = referenceLabel(each, lang);
      const y = top + index * LINE_HEIGHT;
      const toLeft = x + 5 + textWidth(label, SMALL) > width;
      return (
        line(x, y + 4, x, rows.beside ? rows.places[0]!.barTop - 3 : rows.places[0]!.labelTop + 1, 'c-lead') +
        (toLeft
          ? text(label, Math.max(x - 5, textWidth(label, SMALL)), y + 13, 'c-small c-halo', 'end')
          : text(label, x + 5, y + 13, 'c-small c-halo'))
      );
    })
    .join('');
}
