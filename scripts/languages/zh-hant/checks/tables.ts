import type { CheckMessages } from '../../check-messages.ts';

export const tables: CheckMessages['tables'] = {
  noHead: [
    '這幾列還不是表格：表頭下面沒有分隔列',
    '第一列下面應有| --- | ---: |，格數與欄數相同',
    '補上這一列，表格前後各空一行',
  ],
  tabs: [
    '這幾列用定位字元（Tab）分開，像是從試算表或Word複製的表格，網頁上會連成一片',
    '應是Markdown表格：| 甲 | 乙 |，第一列下面是| --- | ---: |',
    '把每個定位字元換成|，列的兩端也寫|，再加上橫線那一列',
  ],
  cutOff: ['空行把這幾列與上面的表格隔開了', '一張表格的各列應緊接著', '刪去空行'],
  ragged: (found, width) => [
    `這一橫列有${found}個儲存格`,
    `應與表頭一樣有${width}個`,
    '沒有的數值寫—；儲存格裡的直線寫\\|',
  ],
};
