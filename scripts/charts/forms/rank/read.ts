import { facts, knownLanguages } from '../../../languages/index.ts';
import type { Column } from '../../../tables/index.ts';
import { canTurn, ownHead, remember, turned } from '../../data/index.ts';
import { areTimes, inTime, timeOf } from '../../grammar/index.ts';

/** Times as rows from the earliest on, and a column for each series of places, whichever way the table has them. */
export const readRanks = remember((figure) => {
  if (areTimes(figure)) return inTime(figure);
  if (!canTurn(figure)) return figure;
  const across = turned(figure, timeLabel);
  return areTimes(across) ? inTime(across) : figure;
});

/** `2018年名次` -> `2018年`; a head that is no time without the word stays as it is. */
function timeLabel(column: Column): string {
  const head = ownHead(column);
  const bare = knownLanguages
    .map((lang) => head.replace(facts(lang).rankColumn, '').trim())
    .find((each) => each !== head);
  return bare && timeOf(bare) ? bare : head;
}
