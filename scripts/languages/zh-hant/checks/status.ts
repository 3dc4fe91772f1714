import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

export const status: CheckMessages['status'] = {
  title: '文庫狀態',
  made: '產生於',
  unreachable: 'site.yaml既沒有errors也沒有contact：網頁上沒有回報錯誤的途徑。',
  report: '報告',
  pagesIn: (lang) => `${languageNames[lang]}頁`,
  behind: '譯後又改',
  errors: '錯誤',
  warnings: '提醒',
  exemptions: '例外',
  libraryFiles: '文庫共用檔案',
  sharedFiles: '共用檔案',
  cases: '案例',
  page: '頁',
  blocksIn: (lang) => `${languageNames[lang]}：區塊數、修改日期`,
  none: '無',
  blocksBehind: '譯文可能落後的段落',
  problems: '問題與提醒',
  exemptNumbers: '數字例外',
  error: '錯誤',
  warning: '提醒',
};
