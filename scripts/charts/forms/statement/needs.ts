import { atMost, namesHighlight, type Need, needsNumbers, onlyNumbersAndUnits } from '../../rules/index.ts';

export const needs: Need[] = [needsNumbers(1), onlyNumbersAndUnits, atMost(4), namesHighlight];
