import type { NewReport } from '../new-report.ts';
import type { ReportData } from '../../content/schema.ts';
import { todo, todoIfNumbered } from './todo.ts';

type Both = Record<'zh' | 'en', string>;

/** report.yaml of a new report: a form to fill in, with each question above its answer. Valid from the start. */
export function reportYaml(old: ReportData, { id, from, today }: NewReport): string {
  const parts = [
    `# 结构取自${from}。逐项回答问题，写好一处就删去该处的标记；npm run check列出还没写好的地方。\n# Made after ${from}. Answer each question and take its mark away; npm run check lists what is left.`,
    ask('报告的全称是什么？', 'What is its full title?', both('title', map(old.title, todo))),
    ask('标签和筛选项里用的简称？', 'What is it called on a tab or in a filter?', both('short', map(old.short, todo))),
    ask('由谁发布？', 'Who issued it?', both('issuer', map(old.issuer, todo))),
    ask('同一系列的报告写同一个名称。', 'Reports of one series have the same name here.', `series: ${old.series}`),
    ask('讲的是哪段时间？', 'What time is it about?', `period: ${quote(periodOf(id, old.period))} # TODO ${YES}`),
    ask(
      '原书何时出版？没有写明就删去下一行。',
      'When did print appear? Take the next line away if print does not say.',
      '# TODO published: "2000-01"',
    ),
    ask('本库何时首次发布？', 'On which day is it first published here?', `restated: ${quote(today)} # TODO ${YES}`),
    ask(
      '用一两句话说明报告讲什么。',
      'What does it tell, in one or two sentences?',
      both('summary', { zh: 'TODO 概要', en: 'TODO summary' }),
    ),
    ask(
      '根据哪本书、哪个版本写成？',
      'Which printed source, in which edition, is restated?',
      both('source', map(old.source, todo)),
    ),
    old.chapters &&
      ask(
        '各章名称（键是文件夹名，不含序号）。',
        'Titles of the chapters, by folder without its number.',
        chapters(old.chapters),
      ),
    old.key_figures &&
      ask(
        '最重要的几个数字，以及它们在正文里的位置。',
        'The numbers that matter most, and where the text has them.',
        keyFigures(old.key_figures),
      ),
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

const YES = '对吗？对就删去这条注释 / right? then take this remark away';

const ask = (zh: string, en: string, answer: string): string => `# ${zh} / ${en}\n${answer}`;

const both = (key: string, { zh, en }: Both): string => `${key}:\n  zh: ${quote(zh)}\n  en: ${quote(en)}`;

/** JSON's way to write a text is YAML's too. */
const quote = (text: string): string => JSON.stringify(text);

const map = ({ zh, en }: Both, change: (text: string) => string): Both => ({ zh: change(zh), en: change(en) });

const inline = ({ zh, en }: Both): string => `zh: ${quote(zh)}, en: ${quote(en)}`;

/** `ecommerce-2021` -> `2021`; without a year in the name, the year after the old one. */
const periodOf = (id: string, old: string): string =>
  /(?:^|-)(\d{4})$/.exec(id)?.[1] ?? String(Number(old.slice(0, 4)) + 1);

function chapters(old: NonNullable<ReportData['chapters']>): string {
  const lines = Object.entries(old).map(
    ([key, { printed, ...title }]) =>
      `  ${key}: { ${printed ? `printed: ${quote(printed)}, ` : ''}${inline(map(title, todoIfNumbered))} }`,
  );
  return ['chapters:', ...lines].join('\n');
}

function keyFigures(old: NonNullable<ReportData['key_figures']>): string {
  const items = old.map(({ value, label, at }) => {
    return `  - value: { ${inline(map(value, todo))} }\n    label: { ${inline(map(label, todoIfNumbered))} }\n    at: ${withoutBlock(at)}`;
  });
  return ['key_figures:', ...items].join('\n');
}

/** `overview/status#s1.1.2-p3` -> `overview/status#s1.1.2`: the heading stays, paragraphs and notes are gone. */
function withoutBlock(at: string): string {
  const [slug, id = ''] = at.split('#') as [string, string?];
  const kept = id.startsWith('note-') ? '' : id.replace(/(^|-)p\d+$/, '');
  return kept ? `${slug}#${kept}` : slug;
}
