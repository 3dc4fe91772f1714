import { lower } from './describe.ts';

export const statementWords = {
  chart: (lines: string[]) => `${lines.join('; ')}.`,
  stated: (label: string, value: string, more: string[]) =>
    `${label}: ${value}${more.length ? ` (${more.join(', ')})` : ''}`,
  more: (name: string, value: string) => `${lower(name)} ${value}`,
};

export type StatementWords = typeof statementWords;
