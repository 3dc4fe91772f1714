import { namesHighlight, type Need, needsNumbers, noRanks, onlyNumbers, oneUnitEach } from '../../rules/index.ts';

export const needs: Need[] = [needsNumbers(2, 2), onlyNumbers, noRanks, oneUnitEach, namesHighlight];
