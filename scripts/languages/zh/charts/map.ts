import type { MapWords } from '../../en/charts/map.ts';

export const mapWords: MapWords = {
  chart: (map, name, count) => `${map}方格地图，每格一个地方，标出${count}个地方的${name}。`,
  kind: (kind, places) => `${kind}：${places}`,
  kinds: (groups) => `${groups.join('；')}。`,
  noMap: (map) =>
    map === undefined ? 'chart="map" 应有map="…"，写maps/里的文件名' : `maps/${map}.yaml不存在，或读不出地图`,
  unknownPlaces: (map, names) => `maps/${map}.yaml里没有${names.map((name) => `“${name}”`).join('、')}`,
  placeTwice: (name) => `chart="map" 的每个地方只能有一行，“${name}”出现了两次`,
};
