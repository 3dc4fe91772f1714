import type { RegisterSettings } from '../../scripts/content/index.ts';
import { facts } from '../../scripts/languages/index.ts';
import type { Report } from './model.ts';

/** A section that names an entry of a register. */
export interface NamingSection {
  slug: string;
  address: string;
  name: string;
}

/** Shorter names stand in too many titles. */
const SHORTEST = 3;

/**
 * Sections of a report whose text, in its first language (`original`), names an entry in the marks of a title, with or
 * without what the register says may be left out before it, and without an aside at its end: the year of a revision.
 */
export function sectionsNaming(
  title: string,
  { figure, mentions }: RegisterSettings,
  original: Report | undefined,
  report: Report,
): NamingSection[] {
  if (!original) return [];
  const bare = withoutAside(title, facts(original.lang).brackets);
  const omitted = mentions?.without ?? [];
  const core = omitted.reduce((name, words) => (name.startsWith(words) ? name.slice(words.length) : name), bare).trim();
  if (core.length < SHORTEST) return [];
  const names = [core, ...omitted.map((words) => words + core)];
  const slugs = original.sections
    .filter(({ summary }) => !summary.figures.some(({ id }) => id === figure))
    .filter(({ summary }) => summary.titles.some((one) => names.some((name) => one.startsWith(name))))
    .map(({ path }) => path.slug);
  return report.sections
    .filter(({ path }) => slugs.includes(path.slug))
    .map(({ path, address, data }) => ({ slug: path.slug, address, name: data.printed ?? data.title }));
}

/** `专利法（2020修正）` -> `专利法`. */
function withoutAside(title: string, [open, close]: readonly [string, string]): string {
  const start = title.lastIndexOf(open);
  return title.endsWith(close) && start > 0 && title.indexOf(close, start) === title.length - close.length
    ? title.slice(0, start)
    : title;
}
