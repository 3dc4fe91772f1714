import type { CheckMessages } from '../../check-messages.ts';
import { listed } from './names.ts';

export const references: CheckMessages['references'] = {
  unknownTopic: (topic) => [
    `沒有「${topic}」這個主題`,
    '應是topics.yaml裡的鍵',
    '選用已有的主題，或在topics.yaml裡加入',
  ],
  noPage: (id, known) => [
    `沒有「${id}」這個頁面`,
    known.length > 0 ? `應是${listed(known)}之一` : `應有pages/zh-hant/${id}.mdx這樣的檔案`,
    '改正，或按每種語言補上頁面，或刪去這一行',
  ],
  unknownKind: (kind) => [
    `沒有「${kind}」這類案例`,
    '應是site.yaml中kinds下的鍵',
    '選用已有的類別，或在site.yaml裡加入',
  ],
  unknownChapter: (chapter) => [
    `report.yaml裡沒有「${chapter}」這一章`,
    'report.yaml的chapters下應有資料夾名（不含序號）',
    `在那裡加上${chapter}: { zh-hant: …, en: … }，或給資料夾改名`,
  ],
  missingNote: (id, report) => [
    `notes.yaml裡沒有「${id}」這條註`,
    '應有同名的註，含各語言',
    `在${report}/notes.yaml裡加上${id}:`,
  ],
  unusedNote: (id) => [
    `沒有正文用到「${id}」這條註`,
    `應在相關段落後寫<Note id="${id}" />，兩種語言都要`,
    '補上，或刪去這條註',
  ],
  noReportYaml: (report) => [
    `資料夾${report}裡沒有report.yaml`,
    `應有${report}/report.yaml，寫明標題、發布單位、時間`,
    '從別的報告複製一份來填寫',
  ],
  emptyChapter: (key) => [
    `沒有資料夾對應「${key}」這一章`,
    `應有zh-hant/1-${key}/這樣的資料夾`,
    '補上資料夾，或刪去這一章',
  ],
};
