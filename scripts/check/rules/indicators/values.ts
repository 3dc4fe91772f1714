import type { Library, Problem } from '../../../content/index.ts';
import type { IndicatorReading } from '../../../indicators/index.ts';
import { aroundOf } from './around.ts';
import { doubles } from './doubles.ts';
import { wrongGrowth } from './growth.ts';
import { later } from './later.ts';
import { leaps } from './leaps.ts';
import { outOfOrder } from './order.ts';
import { tiny } from './tiny.ts';

/** What values of an indicator say of each other; what an editor has noted is known to be odd. */
export function oddValues(content: Library, reading: IndicatorReading): Problem[] {
  const around = aroundOf(content, reading);
  const groups = [
    ...Map.groupBy(reading.observations, ({ indicator, growth, places }) =>
      [indicator, growth, ...places].join(' '),
    ).values(),
  ];
  return [
    ...groups.flatMap((group) => doubles(group, around)),
    ...groups.filter(([first]) => !first!.growth).flatMap((group) => leaps(group, around)),
    ...groups.filter(([first]) => first!.growth).flatMap((group) => wrongGrowth(group, around)),
    ...groups.flatMap((group) => outOfOrder(group, around)),
    ...later(reading.observations, around),
    ...tiny(reading.observations, around),
  ];
}
