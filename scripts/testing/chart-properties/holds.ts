import { describe, expect, it } from 'vitest';
import type { Figure } from '../../tables/index.ts';
import {
  chartProblem,
  describe as inWords,
  drawChart,
  type RandomTables,
  rowLabels,
  seriesOf,
  totalRows,
} from '../../charts/index.ts';
import { type Mark, marksOf, wordsOf } from './marks.ts';
import { randomFigure, randomLanguage } from './random-figure.ts';

const TABLES = 1000;

/** What is wrong with a drawing, in a few words each; nothing where all is right. */
export type Check = (figure: Figure, marks: Mark[], size: 'narrow' | 'wide') => string[];

/** What a form leaves out by design: labels of times that find no room on the axis. */
interface Leave {
  rows?: boolean;
  /** The name of the first column: where each number stands by its row. */
  first?: boolean;
  /** The description tells no highest and lowest. */
  leaders?: boolean;
}

/** Runs a form over 1,000 random tables: what holds of all forms, and its own check. */
export function holds(form: string, kind: RandomTables, check: Check, leave: Leave = {}): void {
  describe(`${form}: 1,000 random tables (${kind.rows}, ${kind.units.join(', ')})`, () => {
    it('are drawn with all that they hold, in place, and told right', { timeout: 120_000 }, () => {
      const wrong: string[] = [];
      let drawn = 0;
      for (let seed = 1; seed <= TABLES; seed++) {
        const figure = randomFigure(form, kind, seed);
        if (chartProblem(figure)) continue;
        drawn++;
        const lang = randomLanguage(seed);
        // On either sheet, in turn.
        const size = seed % 2 ? 'narrow' : 'wide';
        const svg = drawChart(figure, { lang, size });
        const marks = marksOf(svg);
        const found = [...broken(svg, marks, size), ...unnamed(figure, marks, leave), ...check(figure, marks, size)];
        wrong.push(...found.map((each) => `table ${seed}, ${size}: ${each}`));
        wrong.push(...untold(figure, inWords(figure, lang), leave).map((each) => `table ${seed}: ${each}`));
      }
      expect(wrong.slice(0, 10)).toEqual([]);
      expect(drawn).toBeGreaterThan(TABLES / 2);
    });
  });
}

/** No number is none, and no mark leaves the sheet. */
function broken(svg: string, marks: Mark[], size: 'narrow' | 'wide'): string[] {
  const width = size === 'narrow' ? 340 : 680;
  const outside = marks.filter(
    ({ name, x, width: wide, points }) =>
      (name === 'rect' && (x < -0.6 || x + wide > width + 0.6)) || points.some(([at]) => at < 0 || at > width),
  );
  return [
    ...(/NaN|undefined|Infinity/.test(svg) ? ['a number is none'] : []),
    ...outside.map(({ name, x }) => `a ${name} at ${x} is outside the sheet`),
  ];
}

function unnamed(figure: Figure, marks: Mark[], leave: Leave): string[] {
  const words = wordsOf(marks);
  const series = seriesOf(figure)
    .slice(leave.first ? 1 : 0)
    .map(({ name }) => name);
  const names = leave.rows ? series : [...series, ...rowLabels(figure)];
  return names.filter((name) => !words.includes(name.replace(/\s/gu, ''))).map((name) => `“${name}” is not named`);
}

/** Of each series the highest and the lowest value, and over time the first and the last, stand in the description. */
function untold(figure: Figure, words: string, leave: Leave): string[] {
  if (leave.leaders) return [];
  const totals = totalRows(figure);
  return seriesOf(figure).flatMap(({ cells, name }) => {
    const given = cells.flatMap((cell, row) => (cell.kind === 'number' && !totals.has(row) ? [cell] : []));
    const sorted = given.toSorted((a, b) => a.value - b.value);
    const needed = [sorted[0], sorted.at(-1), ...(leave.rows ? [given[0], given.at(-1)] : [])];
    // Of equal values, 1 and 1.0, one is told.
    const isTold = (value: number) => given.some((cell) => cell.value === value && words.includes(cell.text));
    return needed.flatMap((cell) => (cell && !isTold(cell.value) ? [`${name}: ${cell.text} is not told`] : []));
  });
}

/**
 * Lengths that should go with values: each that is more than half a pixel off what the longest one says. `gap` is what a
 * white gap has taken of each; what is not much longer shows as a hairline.
 */
export function offScale(lengths: number[], values: number[], what: string, gap = 0): string[] {
  if (lengths.length !== values.length) return [`${values.length} values have ${lengths.length} ${what}`];
  const longest = lengths.indexOf(Math.max(...lengths));
  const perUnit = lengths[longest]! / (Math.abs(values[longest]!) || 1);
  return lengths.flatMap((length, index) => {
    const wanted = Math.abs(values[index]!) * perUnit;
    // The least that can be seen is a pixel, and positions are written in tenths.
    const off = Math.abs(length - wanted);
    return off > 0.6 && !(wanted <= gap + 1.1 && length <= gap + 1.1)
      ? [`${values[index]} is ${length} px, not ${wanted}`]
      : [];
  });
}

/** Positions that should stand on a straight scale: each that is more than half a pixel off the line of the outermost. */
export function offLine(positions: number[], values: number[], what: string): string[] {
  if (positions.length !== values.length) return [`${values.length} values have ${positions.length} ${what}`];
  const [low, high] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const span = values[high]! - values[low]!;
  if (!span) return [];
  const slope = (positions[high]! - positions[low]!) / span;
  return values.flatMap((value, index) => {
    const wanted = positions[low]! + (value - values[low]!) * slope;
    return Math.abs(positions[index]! - wanted) > 0.6 ? [`${value} is at ${positions[index]}, not ${wanted}`] : [];
  });
}
