import type { CheckMessages } from '../../check-messages.ts';

const example = '/annual-2025/overview/status/#s1.1.2';

export const links: CheckMessages['links'] = {
  empty: ['這個連結沒有網址', `應有網址：https://…或${example}`, '寫在( )裡'],
  noWords: (url) => [`到${url}的連結沒有文字`, '[ ]裡應有文字；只有到本庫圖和章節的連結會印出標題', '寫上文字'],
  noTitle: (to) => [
    `這個連結沒有文字，而${to}處沒有可以印出的標題`,
    '應是圖、標題、一節或一章；否則[ ]裡要有文字',
    '寫上文字，或改為其中之一',
  ],
  unsaid: ['標題或儲存格裡的連結沒有文字，什麼也不會印出', '[ ]裡應有文字', '寫上文字'],
  noId: (id, file) => [
    `${file}裡沒有#${id}這個位置`,
    '應是s加編號（#s1.1.2）、fig-加圖的id或note-加註的id',
    '改正#後面的部分，或刪去',
  ],
  plainNumber: (id, right, line, file) => [
    `${file}裡沒有#${id}這個位置：第${line}行的標題是#${right}`,
    `應是#${right}；只有帶點的編號（如1.1）才成為#s1.1`,
    `改成#${right}`,
  ],
  noPage: (path, report) => [`文庫裡沒有${path}這一頁`, `應是/${report}/加章節資料夾和檔名（不含序號）`, '改正網址'],
  noText: (at) => [
    `${at}不是報告裡的文字`,
    '應是一節或一個案例，可加其中的段落：overview/status#fig-turnover',
    '寫明是哪段文字',
  ],
  prefixes: (path, without) => [`網址${path}裡帶有檔名的序號`, `應是${without}`, '去掉序號'],
  notMade: (path) => [
    `網站沒有${path}這一頁`,
    '有圖才有/data/和/figures/，指標有數值才有/indicators/…，同系列有兩份報告才有/compare/…，有總表、案例、更正才有/registers/…、/cases/、/corrections/',
    '改正網址',
  ],
  noReport: (report, known) => [`文庫裡沒有「${report}」這份報告`, `應是其中之一：${known.join('、')}`, '改正網址'],
  noSlash: (path) => [`網址${path}末尾沒有斜線`, `應是${path}/`, '補上斜線（在#之前）'],
  language: (path, without) => [`網址${path}裡帶有語言`, `應是${without}`, '去掉語言部分，網站會自動加上'],
  scheme: (name) => [`這裡的連結以${name}:開頭`, `應是https://…或${example}`, '刪去，或改為網頁網址'],
  relative: (url) => [`網址「${url}」不完整`, `別的網站寫https://…，文庫內寫${example}，同一頁寫#…`, '寫出完整網址'],
  oddSign: (sign, url) => [
    `網址${url}裡有${/\s/.test(sign) ? '空格' : `「${sign}」`}`,
    '網址裡不能有空格和中文字',
    '在網址與後面的中文之間加空格，或從瀏覽器重新複製',
  ],
  noAddress: (url) => [`${url}不是網址`, '應是https://加網站名', '改正'],
  notShown: (label) => [
    `這一行不會顯示：它只給連結[${label}]提供網址，而正文裡沒有這個連結`,
    `腳註應是[^${label}]: 加註文，否則寫成普通文字`,
    `這裡和正文裡都寫[^${label}]；要寫方括號本身，寫\\[`,
  ],
  notRead: ['這裡不會成為連結', '應是半形括號的[文字](網址)，網址裡沒有空格', '改用( )，去掉網址裡的空格'],
};
