import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

export const status: CheckMessages['status'] = {
  title: '文库状态',
  made: '生成于',
  unreachable: 'site.yaml既没有errors也没有contact：网页上没有报告错误的途径。',
  report: '报告',
  pagesIn: (lang) => `${languageNames[lang]}页`,
  behind: '译后又改',
  errors: '错误',
  warnings: '提醒',
  exemptions: '例外',
  libraryFiles: '文库公用文件',
  sharedFiles: '公用文件',
  cases: '案例',
  page: '页',
  blocksIn: (lang) => `${languageNames[lang]}：块数、修改日期`,
  none: '无',
  blocksBehind: '译文可能落后的段落',
  problems: '问题与提醒',
  exemptNumbers: '数字例外',
  error: '错误',
  warning: '提醒',
};
