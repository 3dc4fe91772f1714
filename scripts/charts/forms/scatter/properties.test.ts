import { type Check, holds, offLine, type Mark } from '../../../testing/chart-properties/index.ts';
import { locatedIn, plottedOf } from './points.ts';
import { random } from './random.ts';

const points = (marks: Mark[]): Mark[] => marks.filter(({ classes }) => classes.includes('c-point'));

/** The radius of a circle, from its path. */
const radius = ({ path }: Mark): number => Number(/^M([\d.]+),0/.exec(path)?.[1]);

/** Points stand where both values are. */
const places: Check = (figure, marks) => {
  const located = locatedIn(figure, plottedOf(figure, 'en'));
  const drawn = points(marks);
  return [
    ...offLine(
      drawn.map(({ x }) => x),
      located.map(({ x }) => x),
      'points',
    ),
    ...offLine(
      drawn.map(({ y }) => y),
      located.map(({ y }) => y),
      'points',
    ),
  ];
};

/** Areas go with sizes; the smallest are 5 px across. */
const areas: Check = (figure, marks) => {
  const plotted = plottedOf(figure, 'en');
  // A column without any number is none of sizes.
  if (!plotted.size) return [];
  const sizes = locatedIn(figure, plotted).flatMap(({ size }) => size ?? []);
  const radii = points(marks)
    .filter(({ classes }) => !classes.includes('c-open'))
    .map(radius);
  if (radii.length !== sizes.length) return [`${sizes.length} sizes have ${radii.length} points`];
  const [sorted, most] = [sizes.toSorted((a, b) => b - a), Math.max(...sizes)];
  return radii.flatMap((each, index) => {
    const wanted = Math.max(2.5, Math.sqrt(sorted[index]! / most) * Math.max(...radii));
    return Math.abs(each - wanted) > 0.5 ? [`${sorted[index]} has a radius of ${each} px, not ${wanted}`] : [];
  });
};

holds('scatter', random.points, places);
holds('scatter', random.sized, areas);
