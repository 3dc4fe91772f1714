import { seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, wordsOf } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

const SHADE = /^c-(below|shade)-(\d)$/;

/** Every value is there, and a greater one never has a lower shade. */
const shades: Check = (figure, marks) => {
  const values = figure.table.rows.flatMap((_, row) => seriesOf(figure).flatMap((one) => valueOf(one, row) ?? []));
  const levels = marks
    .filter(({ name, height }) => name === 'rect' && height > 14)
    .flatMap(({ classes }) => {
      const [, side, level] = SHADE.exec(classes[0]!) ?? [];
      return level ? [side === 'below' ? -Number(level) : Number(level)] : [];
    });
  if (levels.length !== values.length) return [`${values.length} values have ${levels.length} shades`];
  const sorted = values.map((value, index) => ({ value, level: levels[index]! })).toSorted((a, b) => a.value - b.value);
  const words = wordsOf(marks);
  const texts = seriesOf(figure).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'number' ? [cell.text] : [])),
  );
  return [
    ...texts.filter((text) => !words.includes(text)).map((text) => `${text} is not there`),
    ...sorted
      .slice(1)
      .flatMap(({ value, level }, index) =>
        level < sorted[index]!.level ? [`${value} has a lower shade than ${sorted[index]!.value}`] : [],
      ),
  ];
};

// Of all series together the highest and the lowest are told; a test beside this one holds them.
holds('heat', random.any, shades, {
  leaders: true,
});
holds('heat', random.full, shades, { leaders: true });
