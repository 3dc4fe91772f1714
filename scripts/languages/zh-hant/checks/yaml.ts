import type { CheckMessages } from '../../check-messages.ts';

export const yaml: CheckMessages['yaml'] = {
  alias: ['這裡用了別名（*名稱）', '應直接寫出內容', '寫出值本身；若值以星號開頭，用半形雙引號括起來'],
  duplicateKey: ['這個鍵重複出現', '每個鍵只能出現一次', '刪去其中一個'],
  notYaml: (reason) => [
    `這裡不是合法的YAML：${reason}`,
    '應寫成「鍵: 值」',
    '值裡有冒號、引號或#時，用半形雙引號括起來',
  ],
};
