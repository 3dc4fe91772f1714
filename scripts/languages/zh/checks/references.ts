import type { CheckMessages } from '../../check-messages.ts';

export const references: CheckMessages['references'] = {
  unknownTopic: (topic) => [`没有“${topic}”这个主题`, '应是topics.yaml里的键', '选用已有的主题，或在topics.yaml里添加'],
  unknownKind: (key, value, known) => [
    `案例没有“${value}”这个${key}`,
    known.length > 0 ? `应是site.yaml中cases下的${known.join('、')}之一` : `site.yaml的cases下没有${key}s，应不写`,
    '选用已有的，或在site.yaml里添加',
  ],
  missingKind: (key, known) => [`案例缺少${key}`, `应是site.yaml中cases下的${known.join('、')}之一`, `补上${key}: …`],
  noCases: [
    '这里有案例，site.yaml却没有写案例叫什么',
    'site.yaml里应有cases: { name: … }',
    '在那里补上，或把文件移出cases/',
  ],
  noReport: (id, known) => [
    `没有“${id}”这份报告`,
    known.length > 0 ? `应是${known.join('、')}之一` : '应是报告的文件夹名',
    '改正',
  ],
  noFigure: (id, report) => [`报告${report}没有“${id}”这张图`, '应是其中一张图的id', '改正或删去'],
  emptyRegister: (figure) => [
    `没有报告有“${figure}”这张带数据行的图`,
    '应是各报告中那张长表的id，名录由它的各行组成',
    '改正，或删去这个名录',
  ],
  noColumn: (head, found, file) => [`${file}的表里没有“${head}”这一列`, `应是${found.join('、')}之一`, '照表头写'],
  unknownChapter: (chapter, languages) => [
    `report.yaml里没有“${chapter}”这一章`,
    'report.yaml的chapters下应有文件夹名（不含序号）',
    `在那里加上${chapter}: { ${languages.map((lang) => `${lang}: …`).join(', ')} }，或给文件夹改名`,
  ],
  missingNote: (id, report) => [
    `notes.yaml里没有“${id}”这条注`,
    '应有同名的注，含各种语言',
    `在${report}/notes.yaml里加上${id}:`,
  ],
  unusedNote: (id) => [
    `没有正文用到“${id}”这条注`,
    `应在相关段落后写<Note id="${id}" />，各种语言都要`,
    '补上，或删去这条注',
  ],
  noReportYaml: (report) => [
    `文件夹${report}里没有report.yaml`,
    `应有${report}/report.yaml，写明标题、发布单位、时间`,
    '从别的报告复制一份来填写',
  ],
  noPage: (id, known, lang) => [
    `没有“${id}”这个页面`,
    known.length > 0 ? `应是${known.join('、')}之一` : `应有pages/${lang}/${id}.mdx这样的文件`,
    '改正，或按每种语言补上页面，或删去这一行',
  ],
  noDimension: (name, known) => [
    `dimensions.yaml里没有“${name}”`,
    known.length > 0 ? `应是${known.join('、')}之一` : '应有一组地方',
    '改正，或补上这一组',
  ],
  noPlace: (id, list) => [`dimensions.yaml的${list}里没有“${id}”`, '应是其中的地方', '改正，或在那里补上'],
  sameTile: (id, other) => [`“${id}”与“${other}”的列和行相同`, '每个地方应自占一格', '移动其中一个'],
  noMap: (id, known) => [
    `没有“${id}”这张地图`,
    known.length > 0 ? `应是${known.join('、')}之一` : `应有maps/${id}.yaml`,
    '改正，或补上地图',
  ],
  largeMap: (id, most) => [`地图“${id}”太大，案例列表放不下`, `至多${most}列、${most}行`, '换一张地图，或改小'],
  emptyChapter: (key, lang) => [
    `没有文件夹对应“${key}”这一章`,
    `应有${lang}/1-${key}/这样的文件夹`,
    '补上文件夹，或删去这一章',
  ],
};
