import type { MapWords } from '../../en/charts/map.ts';

export const mapWords: MapWords = {
  chart: (map, name, count) => `${map}方格地圖，每格一個地方，標出${count}個地方的${name}。`,
  kind: (kind, places) => `${kind}：${places}`,
  kinds: (groups) => `${groups.join('；')}。`,
  noMap: (map) =>
    map === undefined ? 'chart="map" 應有map="…"，寫maps/裡的檔名' : `maps/${map}.yaml不存在，或讀不出地圖`,
  unknownPlaces: (map, names) => `maps/${map}.yaml裡沒有${names.map((name) => `「${name}」`).join('、')}`,
  placeTwice: (name) => `chart="map" 的每個地方只能有一橫列，「${name}」出現了兩次`,
};
