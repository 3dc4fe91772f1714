import { formatProblem } from '../../content/problem.ts';
import { readLibrary } from '../../content/read-library.ts';
import { reservedReportIds } from '../../addresses.ts';
import type { Lang } from '../../languages/index.ts';
import { filesOf } from '../new-report.ts';

type Say = Record<Lang, string>;

/** Why no report can be made with this id from that one, and what to do; undefined when it can. */
export function refusal(
  files: ReadonlyMap<string, string>,
  id: string | undefined,
  from: string | undefined,
): Say | undefined {
  const known = reportsIn(files);
  if (!id) return noId(known);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return badId(id);
  if (reservedReportIds.includes(id)) return reservedId(id);
  if (filesOf(files, id).size > 0) return exists(id);
  if (!from) return noFrom(id, known);
  if (!known.includes(from)) return unknownFrom(from, known);
  const [broken] = readLibrary(filesOf(files, from)).problems;
  return broken && unreadable(from, { zh: formatProblem(broken, 'zh'), en: formatProblem(broken, 'en') });
}

const reportsIn = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].flatMap((file) => /^([^/]+)\/report\.yaml$/.exec(file)?.[1] ?? []).sort();

const command = (id: string, from: string | undefined) =>
  `npm run new-report -- ${id} --from ${from ?? 'ecommerce-2020'}`;

const noId = ([first]: string[]): Say => ({
  en: `No name for the new report was given. Write: ${command('ecommerce-2021', first)}`,
  zh: `没有写新报告的名称。请写：${command('ecommerce-2021', first)}`,
});
const badId = (id: string): Say => ({
  en: `“${id}” cannot be a report’s name, because it becomes part of the address. Use lower-case letters, digits and single hyphens: ecommerce-2021`,
  zh: `“${id}”不能作报告的名称，因为它要用在网址里。请只用小写字母、数字和单个连字符，例如ecommerce-2021`,
});
const reservedId = (id: string): Say => ({
  en: `“${id}” is an address of the site itself. Choose another name.`,
  zh: `“${id}”是网站自己的地址。请换一个名称。`,
});
const exists = (id: string): Say => ({
  en: `content/${id}/ exists already; nothing was written. Choose another name, or take that folder away first.`,
  zh: `已经有content/${id}/，没有写入任何文件。请换一个名称，或先移走这个文件夹。`,
});
const noFrom = (id: string, known: string[]): Say => ({
  en: `Say with --from which report’s structure to take over (there are: ${known.join(', ')}). Write: ${command(id, known[0])}`,
  zh: `请用--from写明沿用哪份报告的结构（现有：${known.join('、')}）。请写：${command(id, known[0])}`,
});
const unknownFrom = (from: string, known: string[]): Say => ({
  en: `There is no report “${from}”. After --from write one of: ${known.join(', ')}`,
  zh: `没有“${from}”这份报告。--from后面应写其中之一：${known.join('、')}`,
});
const unreadable = (from: string, problem: Say): Say => ({
  en: `${from} cannot be read and so not be taken over; nothing was written. Put this right first (npm run check shows all):\n  content/${problem.en}`,
  zh: `${from}里有读不懂的地方，无法沿用，没有写入任何文件。请先改正（npm run check列出全部问题）：\n  content/${problem.zh}`,
});
