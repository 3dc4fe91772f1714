import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const references: CheckMessages['references'] = {
  unknownTopic: (topic) => [`没有“${topic}”这个主题`, '应是topics.yaml里的键', '选用已有的主题，或在topics.yaml里添加'],
  unknownKind: (kind) => [`没有“${kind}”这类案例`, '应是site.yaml中kinds下的键', '选用已有的类别，或在site.yaml里添加'],
  unknownChapter: (chapter) => [
    `report.yaml里没有“${chapter}”这一章`,
    'report.yaml的chapters下应有文件夹名（不含序号）',
    `在那里加上${chapter}: { zh: …, en: … }，或给文件夹改名`,
  ],
  missingNote: (id, report) => [
    `notes.yaml里没有“${id}”这条注`,
    '应有同名的注，含zh和en',
    `在${report}/notes.yaml里加上${id}:`,
  ],
  unusedNote: (id) => [
    `没有正文用到“${id}”这条注`,
    `应在相关段落后写<Note id="${id}" />，两种语言都要`,
    '补上，或删去这条注',
  ],
  noReportYaml: (report) => [
    `文件夹${report}里没有report.yaml`,
    `应有${report}/report.yaml，写明标题、发布单位、时间`,
    '从别的报告复制一份来填写',
  ],
  noPage: (id, known) => [
    `没有“${id}”这个页面`,
    known.length > 0 ? `应是${listed(known)}之一` : `应有pages/zh/${id}.mdx这样的文件`,
    '改正，或按每种语言补上页面，或删去这一行',
  ],
  emptyChapter: (key) => [`没有文件夹对应“${key}”这一章`, `应有zh/1-${key}/这样的文件夹`, '补上文件夹，或删去这一章'],
};
