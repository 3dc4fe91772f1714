import type { Figure } from '../../tables/index.ts';
import type { Shape } from '../choose.ts';
import type { Form } from '../form.ts';
import { area } from './area/index.ts';
import { bar } from './bar/index.ts';
import { column } from './column/index.ts';
import { dot } from './dot/index.ts';
import { line } from './line/index.ts';
import { map } from './map/index.ts';
import { none } from './none/index.ts';
import { pair } from './pair/index.ts';
import { parts } from './parts/index.ts';
import { pyramid } from './pyramid/index.ts';
import { heat } from './heat/index.ts';
import { scatter } from './scatter/index.ts';
import { rank } from './rank/index.ts';
import { share } from './share/index.ts';
import { smallOf } from './small/index.ts';
import { slope } from './slope/index.ts';
import { stack } from './stack/index.ts';
import { statement } from './statement/index.ts';
import { waterfall } from './waterfall/index.ts';

/** The forms that draw a table as a whole. */
const plain: Record<string, Form> = {
  bar,
  column,
  line,
  area,
  stack,
  share,
  pair,
  dot,
  slope,
  rank,
  waterfall,
  parts,
  statement,
  heat,
  pyramid,
  scatter,
  map,
  none,
};

/** Forms that may be chosen by the shape of a table, the first that suits. */
const choices = [
  'map',
  'statement',
  'rank',
  'dot',
  'share',
  'parts',
  'pyramid',
  'column',
  'line',
  'stack',
  'small',
  'heat',
  'scatter',
  'pair',
  'bar',
];

/** Those of them that suit a table of this shape, the likeliest first. */
export const suiting = (shape: Shape): string[] => choices.filter((name) => formOf(name)!.suits?.(shape));

const small = smallOf({ formOf: (name) => (Object.hasOwn(plain, name) ? plain[name] : undefined), suiting });

/** Every form of chart by the name that a text gives it. Nothing outside a form's own folder and words names one. */
const forms: Record<string, Form> = { ...plain, small };

export const chartForms = Object.keys(forms) as [string, ...string[]];

export const isForm = (name: string): boolean => Object.hasOwn(forms, name);

/** The figure as its form reads it. */
export const asRead = (figure: Figure): Figure => formOf(figure.chart)?.reads?.(figure) ?? figure;

/** Undefined for a name that is no form. */
export const formOf = (name: string): Form | undefined => (isForm(name) ? forms[name] : undefined);
