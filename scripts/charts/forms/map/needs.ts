import { catalogue } from '../../../languages/index.ts';
import { rowLabels } from '../../data/index.ts';
import { besidesSums, namesHighlight, type Need, noRanks, notOnlySums, oneUnitEach } from '../../rules/index.ts';
import { tileOf } from './tiles.ts';

const hasMap: Need = ({ figure, lang }) =>
  figure.grid ? undefined : { reason: catalogue(lang).charts.forms.map.noMap(figure.map) };

const oneColumn: Need = ({ figure, form, say }) => {
  const names = figure.table.columns.slice(1).map(({ name }) => name);
  if (names.length === 0) return { reason: say.numberColumns(form, 1, []) };
  return names.length > 1 ? { reason: say.tooManyColumns(form, 1, names), remedy: say.figureOfEachColumn } : undefined;
};

const knowsPlaces: Need = ({ figure, lang }) => {
  const unknown = rowLabels(figure).filter((label) => !tileOf(figure, label));
  return unknown.length
    ? { reason: catalogue(lang).charts.forms.map.unknownPlaces(figure.map ?? '', unknown) }
    : undefined;
};

const namesPlacesOnce: Need = ({ figure, lang }) => {
  const places = rowLabels(figure).map((label) => tileOf(figure, label));
  const twice = rowLabels(figure).find((_, row) => places.indexOf(places[row]!) < row);
  return twice ? { reason: catalogue(lang).charts.forms.map.placeTwice(twice), nearest: [] } : undefined;
};

export const needs: Need[] = [
  hasMap,
  oneColumn,
  noRanks,
  notOnlySums,
  besidesSums(knowsPlaces),
  besidesSums(namesPlacesOnce),
  oneUnitEach,
  namesHighlight,
];
