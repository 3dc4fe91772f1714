import type { CheckMessages } from '../../check-messages.ts';

export const headings: CheckMessages['headings'] = {
  underlined: [
    '文字下面緊接著---或===，會把文字變成標題',
    '兩者之間應有空行，標題應以##開頭',
    '加一個空行，或在文字前寫##',
  ],
  anchors: (given, there) => [
    `anchors有${given}個名稱，正文只有${there}個標題`,
    '從第一個標題起，每個至多一個名稱',
    '刪去最後的名稱',
  ],
  empty: ['這個標題沒有文字', '應是##加標題', '寫上標題，或刪去#號'],
  first: ['正文裡有一級標題（#）', '正文標題從##開始，頁面標題取自文首的title:', '改成##'],
  skipped: (above, depth) => [
    `${'#'.repeat(depth)}標題跟在${above === 1 ? '頁面標題' : `${'#'.repeat(above)}標題`}之後`,
    `最多應是${'#'.repeat(above + 1)}，不能跳級`,
    `改成${'#'.repeat(above + 1)}`,
  ],
  noSpace: (text) => [`「${text.slice(0, 16)}」的編號後面沒有空格`, '應是編號、空格、標題：## 1.1.2 標題', '加上空格'],
  foreign: (number, parent) => [
    `編號${number}不屬於本頁`,
    `文首printed: "${parent}"，編號應以${parent}.開頭`,
    '改正這裡或文首的編號',
  ],
  wrongParent: (parent, number) => [
    `printed是${parent}，標題的編號卻是${number}等`,
    `標題編號應以${parent}.開頭`,
    '改正printed或標題編號',
  ],
  falling: (number, before) => [
    `${number}排在第${before.line}行的${before.number}之後`,
    '編號應依次遞增',
    '改正編號或調整順序',
  ],
  oddSpace: (sign) => [`${sign}旁邊是不換行空格或全形空格，不會成為標題`, '應是普通空格', '刪去，重新按空格鍵'],
  notHeading: (sign) => [`這裡的${sign}不會成為標題`, '應是半形#、空格、標題', '加上空格（若要寫#號本身，寫\\#）'],
};
