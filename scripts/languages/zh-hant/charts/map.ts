import type { MapWords } from '../../en/charts/map.ts';

export const mapWords: MapWords = {
  chart: (name, count) => `中國方格地圖，每格一個省級行政區，標出${count}個地方的${name}。`,
  kind: (kind, places) => `${kind}：${places}`,
  kinds: (groups) => `${groups.join('；')}。`,
  negative: 'chart="map" 的深淺從0起按大小分，表示不出負值',
  unknownPlaces: (names) => `chart="map" 只認識34個省級行政區，不認識${names.map((name) => `「${name}」`).join('、')}`,
  placeTwice: (name) => `chart="map" 的每個地方只能有一橫列，「${name}」出現了兩次`,
};
