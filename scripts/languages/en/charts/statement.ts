import { lower } from './describe.ts';

export const statementWords = {
  chart: (lines: string[]) => `${lines.join('; ')}.`,
  stated: (label: string, value: string, more: string[]) =>
    `${label}: ${value}${more.length ? ` (${more.join(', ')})` : ''}`,
  more: (name: string, value: string) => `${lower(name)} ${value}`,
  /** `target 40: met` */
  verdict: (target: string, verdict: string) => `${target}: ${verdict}`,
  met: 'met',
  missed: 'missed',
};

export type StatementWords = typeof statementWords;
