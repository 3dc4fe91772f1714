import type { Lang } from '../languages/index.ts';

/** The few words that a chart says of itself. */
export const words = {
  zh: {
    notGiven: '未给出',
    source: '来源：',
    derived: '数值取自：',
    missing: '未给出：',
    unlisted: '其余未列出',
    missingMark: '—：未给出',
    unit: (name: string, unit: string) => `${name}（${unit}）`,
    join: '；',
  },
  en: {
    notGiven: 'not given',
    source: 'Source: ',
    derived: 'Values from: ',
    missing: 'Not given: ',
    unlisted: 'rest not listed',
    missingMark: '—: not given',
    unit: (name: string, unit: string) => `${name} (${unit})`,
    join: '; ',
  },
} satisfies Record<Lang, Record<string, unknown>>;
