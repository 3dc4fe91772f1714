import type { Lang } from '../../languages/index.ts';

/** What was made, and what an editor does next. */
export function nextSteps(
  files: ReadonlyMap<string, string>,
  { id, from }: { id: string; from: string },
): Record<Lang, string> {
  const sections = (lang: Lang) => [...files.keys()].filter((file) => file.startsWith(`${id}/${lang}/`)).length;
  const [zh, en] = [sections('zh'), sections('en')];
  return {
    en: `Made content/${id}/ after ${from}: report.yaml, notes.yaml, ${zh} sections in Chinese and ${en} in English, without text.

Next:
  1. Fill in content/${id}/report.yaml. The questions stand in it.
  2. Write the sections: wherever TODO stands, and the values of the tables. Take away what this year’s print lacks, in both languages.
  3. npm run dev shows the report and what is still open while you write. npm run check lists everything that is open.
  4. When the check finds nothing, npm run build makes the site. content/README.md has the whole guide.`,
    zh: `已仿照${from}建立content/${id}/：report.yaml、notes.yaml，中文${zh}节、英文${en}节，都还没有正文。

接下来：
  1. 填写content/${id}/report.yaml，里面写着要回答的问题。
  2. 写各节：凡有TODO处，以及表格里的数值。本期原书没有的内容，两种语言都删去。
  3. 边写边用npm run dev看效果和未完成之处；npm run check列出所有未完成之处。
  4. 检查没有问题后，npm run build生成网站。完整的指南见content/README.md。`,
  };
}
