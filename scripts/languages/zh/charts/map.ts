import type { MapWords } from '../../en/charts/map.ts';

export const mapWords: MapWords = {
  chart: (name, count) => `中国方格地图，每格一个省级行政区，标出${count}个地方的${name}。`,
  kind: (kind, places) => `${kind}：${places}`,
  kinds: (groups) => `${groups.join('；')}。`,
  negative: 'chart="map" 的深浅从0起按大小分，表示不了负值',
  unknownPlaces: (names) => `chart="map" 只认识34个省级行政区，不认识${names.map((name) => `“${name}”`).join('、')}`,
  placeTwice: (name) => `chart="map" 的每个地方只能有一行，“${name}”出现了两次`,
};
