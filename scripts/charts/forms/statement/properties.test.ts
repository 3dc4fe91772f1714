import { seriesOf } from '../../data/index.ts';
import { type Check, holds, wordsOf } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Every number stands there as the table has it. */
const numbers: Check = (figure, marks) => {
  const words = wordsOf(marks);
  const texts = seriesOf(figure).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'number' ? [cell.text] : [])),
  );
  return texts.filter((text) => !words.includes(text)).map((text) => `${text} is not there`);
};

/** The first column of numbers is not named, each number by its row. */
holds('statement', random.any, numbers, { first: true });
