import { catalogue } from '../../../languages/index.ts';
import { rowLabels } from '../../data/index.ts';
import { namesHighlight, type Need, needsSeries, readsBreaks } from '../../rules/index.ts';
import { type InnerOf, refusalOf } from './inner.ts';
import { panelsOf, splitOf } from './panels.ts';

/** More than this no eye holds against each other. */
const MOST_PANELS = 12;

const splitsIntoPanels: Need = ({ figure, lang }) => {
  const say = catalogue(lang).charts.forms.small;
  const panels = panelsOf(figure);
  if (panels.length < 2) return { reason: say.nothingSplits(panels.map(({ name }) => name)) };
  if (panels.some(({ name }) => !name)) return { reason: say.unnamed };
  return panels.length > MOST_PANELS ? { reason: say.tooMany(MOST_PANELS, panels.length) } : undefined;
};

/** Series beside each other share a scale, as rows do: they are of one unit. */
const oneUnit: Need = (asked) => (splitOf(asked.figure) === 'series' ? needsSeries({ units: 1 })(asked) : undefined);

const rowsOnce: Need = ({ figure, lang }) => {
  for (const panel of panelsOf(figure)) {
    const labels = rowLabels(panel.figure);
    const twice = labels.find((label, row) => labels.indexOf(label) < row);
    if (twice !== undefined)
      return { reason: catalogue(lang).charts.forms.small.rowTwice(panel.name, twice), nearest: [] };
  }
  return undefined;
};

const knowsInner =
  (innerOf: InnerOf): Need =>
  ({ figure, lang }) =>
    innerOf(figure) ? undefined : { reason: catalogue(lang).charts.forms.small.noInner(figure.of) };

/** What the form of the panels needs, of each of them. */
const innerNeeds =
  (innerOf: InnerOf): Need =>
  ({ figure, lang }) => {
    const inner = innerOf(figure)!;
    for (const panel of panelsOf(figure)) {
      const refusal = refusalOf(panel.figure, inner, lang);
      if (refusal) {
        const reason = catalogue(lang).charts.forms.small.panel(panel.name, refusal.reason);
        return { reason, remedy: refusal.remedy };
      }
    }
    return undefined;
  };

export const needsOf = (innerOf: InnerOf): Need[] => [
  splitsIntoPanels,
  oneUnit,
  rowsOnce,
  namesHighlight,
  readsBreaks,
  knowsInner(innerOf),
  innerNeeds(innerOf),
];
