import { expect, it } from 'vitest';
import { seeded } from '../../../testing/seeded.ts';
import { marksOf } from '../../../testing/chart-properties/index.ts';
import { drawChart } from '../../index.ts';
import { onMap, sampleGrid } from './sample.ts';

const SHADE = /^c-(below|shade)-(\d)$/;

it('A greater value never has a lower shade, in 1,000 random maps', { timeout: 120_000 }, () => {
  const { tiles } = sampleGrid(true);
  for (let seed = 1; seed <= 1000; seed++) {
    const random = seeded(seed);
    const size = 10 ** Math.floor(random() * 7 - 2);
    const low = seed % 3 ? 0 : -0.4;
    const values = tiles.map(() => Number(((random() + low) * size).toFixed(3)));
    const svg = drawChart(onMap(['省份 | 数（个）', ...tiles.map(({ name }, index) => `${name} | ${values[index]}`)]), {
      lang: 'zh',
      size: seed % 2 ? 'narrow' : 'wide',
    });
    const levels = marksOf(svg)
      .filter(({ name, height }) => name === 'rect' && height > 14)
      .map(({ classes }) => {
        const [, side, level] = SHADE.exec(classes[0]!)!;
        return side === 'below' ? -Number(level) : Number(level);
      });
    expect(levels).toHaveLength(values.length);
    const sorted = values
      .map((value, index) => ({ value, level: levels[index]! }))
      .toSorted((a, b) => a.value - b.value);
    expect(
      sorted.slice(1).filter(({ level }, index) => level < sorted[index]!.level),
      `map ${seed}`,
    ).toEqual([]);
  }
});
