import { type Need, needsNumbers, standard } from '../../rules/index.ts';

export const needs: Need[] = [needsNumbers(1, 2), ...standard()];
