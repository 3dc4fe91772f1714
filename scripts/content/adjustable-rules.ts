export const severities = ['error', 'warning', 'off'] as const;
export type Severity = (typeof severities)[number];

/**
 * Rules whose severity a library or a report may choose: matters of style, and how closely a translation follows.
 * Whatever the others find would break a page, a chart, a link or the build.
 */
export const adjustableRules = [
  'bold',
  'dates',
  'footnotes',
  'numbers',
  'pairing',
  'punctuation',
  'shares',
  'terms',
] as const;
