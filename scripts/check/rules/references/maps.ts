import {
  type Library,
  type MapData,
  positionOf,
  positionOfKey,
  type Problem,
  problemAt,
  type Wording,
  type Yaml,
} from '../../../content/index.ts';

/** As many columns and rows of tiles has the list of all cases (src/styles/finder.css). */
const MOST_IN_LIST = 16;

/** The tiles of every map are places of `dimensions.yaml`, each with a place of its own; and the map of cases is one. */
export const mapsOf = (content: Library): Problem[] => [
  ...[...content.maps.values()].flatMap((map) => (map.data ? tilesOf(content, map, map.data) : [])),
  ...mapOfCases(content),
];

const problem = (place: Parameters<typeof problemAt>[0], wording: Wording): Problem =>
  problemAt(place, 'references', wording);

function tilesOf({ dimensions }: Library, map: Yaml<MapData>, { dimension, tiles }: MapData): Problem[] {
  // What is wrong with the file is told there.
  if (dimensions && !dimensions.data) return [];
  const places = dimensions?.data?.[dimension];
  if (!places)
    return [
      problem(positionOf(map, ['dimension']), (words) =>
        words.references.noDimension(dimension, Object.keys(dimensions?.data ?? {})),
      ),
    ];
  const taken = new Map<string, string>();
  return Object.entries(tiles).flatMap(([id, { column, row }]) => {
    const place = `${column} ${row}`;
    const other = taken.get(place);
    taken.set(place, id);
    const at = positionOfKey(map, ['tiles'], id);
    return [
      ...(Object.hasOwn(places, id) ? [] : [problem(at, (words) => words.references.noPlace(id, dimension))]),
      ...(other === undefined ? [] : [problem(at, (words) => words.references.sameTile(id, other))]),
    ];
  });
}

function mapOfCases({ site, maps }: Library): Problem[] {
  const id = site?.data?.cases?.map;
  if (!site || id === undefined) return [];
  const at = positionOf(site, ['cases', 'map']);
  const map = maps.get(id);
  if (!map) return [problem(at, (words) => words.references.noMap(id, [...maps.keys()]))];
  const isTooLarge = Object.values(map.data?.tiles ?? {}).some(
    ({ column, row }) => Math.max(column, row) > MOST_IN_LIST,
  );
  return isTooLarge ? [problem(at, (words) => words.references.largeMap(id, MOST_IN_LIST))] : [];
}
