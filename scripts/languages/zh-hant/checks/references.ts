import type { CheckMessages } from '../../check-messages.ts';

export const references: CheckMessages['references'] = {
  unknownTopic: (topic) => [
    `沒有「${topic}」這個主題`,
    '應是topics.yaml裡的鍵',
    '選用已有的主題，或在topics.yaml裡加入',
  ],
  noPage: (id, known, lang) => [
    `沒有「${id}」這個頁面`,
    known.length > 0 ? `應是${known.join('、')}之一` : `應有pages/${lang}/${id}.mdx這樣的檔案`,
    '改正，或按每種語言補上頁面，或刪去這一行',
  ],
  unknownKind: (key, value, known) => [
    `案例沒有「${value}」這個${key}`,
    known.length > 0 ? `應是site.yaml中cases下的${known.join('、')}之一` : `site.yaml的cases下沒有${key}s，應不寫`,
    '選用已有的，或在site.yaml裡加入',
  ],
  missingKind: (key, known) => [`案例缺少${key}`, `應是site.yaml中cases下的${known.join('、')}之一`, `補上${key}: …`],
  noCases: [
    '這裡有案例，site.yaml卻沒有寫案例叫什麼',
    'site.yaml裡應有cases: { name: … }',
    '在那裡補上，或把檔案移出cases/',
  ],
  noReport: (id, known) => [
    `沒有「${id}」這份報告`,
    known.length > 0 ? `應是${known.join('、')}之一` : '應是報告的資料夾名',
    '改正',
  ],
  noFigure: (id, report) => [`報告${report}沒有「${id}」這張圖`, '應是其中一張圖的id', '改正或刪去'],
  emptyRegister: (figure) => [
    `沒有報告有「${figure}」這張帶資料列的圖`,
    '應是各報告中那張長表的id，名錄由它的各列組成',
    '改正，或刪去這個名錄',
  ],
  noColumn: (head, found, file) => [`${file}的表裡沒有「${head}」這一欄`, `應是${found.join('、')}之一`, '照表頭寫'],
  unknownChapter: (chapter, languages) => [
    `report.yaml裡沒有「${chapter}」這一章`,
    'report.yaml的chapters下應有資料夾名（不含序號）',
    `在那裡加上${chapter}: { ${languages.map((lang) => `${lang}: …`).join(', ')} }，或給資料夾改名`,
  ],
  missingNote: (id, report) => [
    `notes.yaml裡沒有「${id}」這條註`,
    '應有同名的註，含各種語言',
    `在${report}/notes.yaml裡加上${id}:`,
  ],
  unusedNote: (id) => [
    `沒有正文用到「${id}」這條註`,
    `應在相關段落後寫<Note id="${id}" />，各種語言都要`,
    '補上，或刪去這條註',
  ],
  noReportYaml: (report) => [
    `資料夾${report}裡沒有report.yaml`,
    `應有${report}/report.yaml，寫明標題、發布單位、時間`,
    '從別的報告複製一份來填寫',
  ],
  noDimension: (name, known) => [
    `dimensions.yaml裡沒有「${name}」`,
    known.length > 0 ? `應是${known.join('、')}之一` : '應有一組地方',
    '改正，或補上這一組',
  ],
  noPlace: (id, list) => [`dimensions.yaml的${list}裡沒有「${id}」`, '應是其中的地方', '改正，或在那裡補上'],
  sameTile: (id, other) => [`「${id}」與「${other}」的欄和列相同`, '每個地方應自占一格', '移動其中一個'],
  noMap: (id, known) => [
    `沒有「${id}」這張地圖`,
    known.length > 0 ? `應是${known.join('、')}之一` : `應有maps/${id}.yaml`,
    '改正，或補上地圖',
  ],
  largeMap: (id, most) => [`地圖「${id}」太大，案例清單放不下`, `至多${most}欄、${most}列`, '換一張地圖，或改小'],
  emptyChapter: (key, lang) => [
    `沒有資料夾對應「${key}」這一章`,
    `應有${lang}/1-${key}/這樣的資料夾`,
    '補上資料夾，或刪去這一章',
  ],
};
