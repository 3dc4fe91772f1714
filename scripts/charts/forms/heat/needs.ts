import { catalogue } from '../../../languages/index.ts';
import { seriesOf } from '../../data/index.ts';
import { timeOf } from '../../grammar/index.ts';
import { atMost, type Need, needsSeries, needsTimes, standard } from '../../rules/index.ts';
import { datesOf, isCalendar } from './dates.ts';

/** On a phone, more heads than this have no room, not even as numbers; times need not all be named. */
const MOST_COLUMNS = 14;
const MOST_TIMES = 40;
const MOST_ROWS = 60;
const MOST_DAYS = 3 * 366;
const MOST_YEARS = 3;

/** One measure is a calendar: its rows are days, or months. */
const matrixOrCalendar: Need = (asked) => {
  const { figure, lang } = asked;
  const [first, ...others] = seriesOf(figure);
  if (others.length) return undefined;
  return isCalendar(figure)
    ? needsTimes(asked)
    : { reason: catalogue(lang).charts.forms.heat.notCalendar(first!.name) };
};

/** One key holds for all cells: 亿元 beside 万亿元 would be read by the wrong one. */
const oneScale: Need = ({ figure, form, say }) => {
  const series = seriesOf(figure);
  return new Set(series.map(({ counts }) => counts.factor)).size > 1
    ? {
        reason: say.tooManyUnits(form, 1, [...new Set(series.map(({ unit }) => unit ?? ''))]),
        remedy: say.severalFigures,
      }
    : undefined;
};

const headsFit: Need = ({ figure, lang }) => {
  const series = seriesOf(figure);
  const most = series.every(({ name }) => timeOf(name)) ? MOST_TIMES : MOST_COLUMNS;
  return series.length > most
    ? { reason: catalogue(lang).charts.forms.heat.tooManyHeads(MOST_COLUMNS, series.length) }
    : undefined;
};

const fewRows: Need = (asked) => atMost(isCalendar(asked.figure) ? MOST_DAYS : MOST_ROWS)(asked);

const fewYears: Need = ({ figure, lang }) => {
  if (!isCalendar(figure)) return undefined;
  const dates = datesOf(figure);
  const years = new Set(dates.map(({ date }) => date.getUTCFullYear()));
  return dates[0]!.kind === 'day' && years.size > MOST_YEARS
    ? { reason: catalogue(lang).charts.forms.heat.tooManyYears(MOST_YEARS) }
    : undefined;
};

export const needs: Need[] = [
  needsSeries({ units: 1 }),
  oneScale,
  matrixOrCalendar,
  headsFit,
  fewRows,
  fewYears,
  ...standard(),
];
