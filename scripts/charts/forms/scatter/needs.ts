import { catalogue } from '../../../languages/index.ts';
import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { atMost, type Need, needsSeries, standard } from '../../rules/index.ts';
import { groupsOf, textColumns } from './points.ts';

/** More points than this lie over each other on a phone. */
const MOST_POINTS = 300;
/** As many as there are shapes. */
const MOST_GROUPS = 6;

const atMostThree: Need = ({ figure, form, say }) => {
  const names = seriesOf(figure).map(({ name }) => name);
  return names.length > 3 ? { reason: say.tooManyColumns(form, 3, names), remedy: say.severalFigures } : undefined;
};

const fewGroups: Need = ({ figure, lang, say }) => {
  const words = catalogue(lang).charts.forms.scatter;
  const texts = textColumns(figure).map((index) => figure.table.columns[index]!.name);
  if (texts.length > 1) return { reason: words.tooManyTexts(texts), remedy: say.intoNote };
  const groups = groupsOf(figure, lang);
  return groups && groups.names.length > MOST_GROUPS
    ? { reason: words.tooManyGroups(groups.head, MOST_GROUPS, groups.names.length), remedy: say.severalFigures }
    : undefined;
};

const sizesAboveZero: Need = ({ figure, lang }) => {
  const size = seriesOf(figure)[2];
  const row = size ? rowLabels(figure).findIndex((_, each) => (valueOf(size, each) ?? 0) < 0) : -1;
  return row < 0
    ? undefined
    : { reason: catalogue(lang).charts.forms.scatter.negativeSize(rowLabels(figure)[row]!, size!.name) };
};

export const needs: Need[] = [
  needsSeries({ least: 2 }),
  atMostThree,
  fewGroups,
  sizesAboveZero,
  atMost(MOST_POINTS),
  ...standard({ references: true, log: true, text: 'groups' }),
];
