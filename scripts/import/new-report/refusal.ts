import type { FileContent } from '../../files/index.ts';
import { formatProblem, readLibrary, reportKinds } from '../../content/index.ts';
import { reservedReportIds } from '../../addresses.ts';
import { type Catalogue, inEachLanguage, type Lang } from '../../languages/index.ts';
import { filesOf, withSite } from '../new-report.ts';

type Words = Catalogue['newReport']['refusals'];
type Refusal = Record<Lang, string>;

/** Why no report can be made with this id from that one in the library's `folder`, and what to do; undefined when it can. */
export function refusal(
  files: ReadonlyMap<string, FileContent>,
  { id, from, kind, folder }: { id?: string; from?: string; kind?: string; folder: string },
): Refusal | undefined {
  const known = reportsIn(files);
  if (!id) return refuse((words) => words.noId(command('annual-2025', known[0])));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse((words) => words.badId(id));
  if (reservedReportIds.includes(id)) return refuse((words) => words.reservedId(id));
  if (filesOf(files, id).size > 0) return refuse((words) => words.exists(id, folder));
  if (!from) return refuse((words) => words.noFrom(known, command(id, known[0])));
  if (!known.includes(from)) return refuse((words) => words.unknownFrom(from, known));
  if (kind !== undefined && !reportKinds.includes(kind)) return refuse((words) => words.unknownKind(kind, reportKinds));
  const [broken] = readLibrary(withSite(files, from)).problems;
  return broken && refuse((words, lang) => words.unreadable(from, `${folder}/${formatProblem(broken, lang)}`));
}

const refuse = (say: (words: Words, lang: Lang) => string): Refusal =>
  inEachLanguage(({ newReport }, lang) => say(newReport.refusals, lang));

const reportsIn = (files: ReadonlyMap<string, FileContent>): string[] =>
  [...files.keys()].flatMap((file) => /^([^/]+)\/report\.yaml$/.exec(file)?.[1] ?? []).sort();

const command = (id: string, from: string | undefined) => `npm run new-report -- ${id} --from ${from ?? 'annual-2024'}`;
