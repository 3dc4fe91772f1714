import { budgets as held } from '../budgets.ts';
import type { OutputProblem } from '../problem.ts';
import type { Weight } from '../weight.ts';

/** A page, what it weighs, and whether it is a section of a report. */
export interface Weighed extends Weight {
  address: string;
  isSection: boolean;
  /** A section, chapter or case: it may have a small script. */
  isRead: boolean;
}

type Found = Pick<OutputProblem, 'address' | 'message' | 'isWarning'>;

/** No page weighs more than its budget, which is a warning, and none has script but those that may. */
export function weights(pages: Weighed[], budgets = held): Found[] {
  const sections = pages.filter(({ isSection }) => isSection);
  const middle = median(sections.map(({ view }) => view));
  const median_: Found[] =
    middle > budgets.section.median
      ? [
          {
            address: '/',
            isWarning: true,
            message: [
              `half of the sections weigh more than ${message(middle)}`,
              `a median of at most ${message(budgets.section.median)}`,
              'see scripts/site-checks/budgets.ts',
            ],
          },
        ]
      : [];
  return [...median_, ...pages.flatMap((page) => wrongWith(page, budgets))];
}

function wrongWith({ address, isSection, isRead, view, script }: Weighed, budgets: typeof held): Found[] {
  const most = isSection ? budgets.section.largest : isGallery(address) ? budgets.gallery : budgets.page;
  const mayRun = budgets.scripted.some((pattern) => fits(address, pattern));
  const wrong: Found[] = [];
  if (view > most)
    wrong.push({
      address,
      isWarning: true,
      message: [
        `the first view weighs ${message(view)}`,
        `at most ${message(most)} of HTML and CSS after gzip`,
        'divide the page, or draw less',
      ],
    });
  const mostScript = mayRun ? Infinity : isRead ? budgets.reading : 0;
  if (script > mostScript)
    wrong.push({
      address,
      message: [
        `the page has ${message(script)} of script`,
        isRead
          ? `at most ${message(budgets.reading)} on a page that is read`
          : `none outside ${budgets.scripted.join(', ')}`,
        'do it without',
      ],
    });
  return wrong;
}

/** Figures of a report, or of the library. */
const isGallery = (address: string): boolean => /\/figures\/(\d+\/)?$/.test(address);

/** Whether an address is one of a pattern's, or below it: `/zh/cases/2/`, of cases in any language. */
const fits = (address: string, pattern: string): boolean =>
  pattern
    .split('/')
    .slice(1, -1)
    .every((part, index) => {
      const name = address.split('/')[index + 1] ?? '';
      return part === '*' ? name !== '' : name === part;
    });

/** 31,250 -> `31.3 kB`. */
const message = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
