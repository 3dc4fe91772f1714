import type { FormWords } from '../../en/charts/forms.ts';
import { heatWords } from './heat.ts';
import { scatterWords } from './scatter.ts';
import { smallWords } from './small.ts';
import { pyramidWords } from './pyramid.ts';
import { areaWords } from './area.ts';
import { columnWords } from './column.ts';
import { dotWords } from './dot.ts';
import { rankWords } from './rank.ts';
import { slopeWords } from './slope.ts';
import { shareWords } from './share.ts';
import { stackWords } from './stack.ts';
import { barWords } from './bar.ts';
import { lineWords } from './line.ts';
import { mapWords } from './map.ts';
import { pairWords } from './pair.ts';
import { partsWords } from './parts.ts';
import { statementWords } from './statement.ts';
import { waterfallWords } from './waterfall.ts';

export const formWords: FormWords = {
  bar: barWords,
  pair: pairWords,
  line: lineWords,
  parts: partsWords,
  statement: statementWords,
  map: mapWords,
  heat: heatWords,
  pyramid: pyramidWords,
  small: smallWords,
  scatter: scatterWords,
  area: areaWords,
  column: columnWords,
  dot: dotWords,
  slope: slopeWords,
  rank: rankWords,
  waterfall: waterfallWords,
  share: shareWords,
  stack: stackWords,
};
