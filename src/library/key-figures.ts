import { type SparkPoint, sparkPoints } from '../../scripts/charts/index.ts';
import { splitId } from '../../scripts/indicators/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { type Report, reportIn } from './model.ts';
import { question } from './questions.ts';

/** A headline number of a report. */
export interface KeyFigure {
  value: string;
  label: string;
  /** How it has changed, in words. */
  change?: string;
  /** What it is about in time, where that is not what the report is about: `2020-11`. */
  period?: string;
  /** `overview/status#s1.1.2`. */
  at: string;
  /** The indicator that it is of, where that has a page. */
  indicator?: string;
  /** Its course, where a figure of the report has it. */
  course?: SparkPoint[];
}

/** The headline numbers of a report; undefined where it names none. */
export const keyFigures = question('key-figures', (model, lang: Lang, id: string): KeyFigure[] | undefined => {
  const report = reportIn(model, lang, id);
  return report?.data.key_figures?.map(({ value, label, change, period, at, figure, indicator }) => {
    const course = figure === undefined ? undefined : courseOf(report, figure);
    return {
      value: value[lang],
      label: label[lang],
      ...(change && { change: change[lang] }),
      ...(period && { period }),
      at,
      ...(indicator && { indicator: splitId(indicator).id }),
      ...(course && { course }),
    };
  });
});

function courseOf(report: Report, id: string): SparkPoint[] | undefined {
  const figure = report.sections.flatMap(({ summary }) => summary.figures).find((one) => one.id === id);
  return figure && sparkPoints(figure);
}
