import { type Need, needsNumbers, standard } from '../../rules/index.ts';

export const needs: Need[] = [needsNumbers(2, 2), ...standard({ references: true, breaks: true })];
