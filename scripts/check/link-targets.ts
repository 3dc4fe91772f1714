import { addresses, addressOfText, figureFiles } from '../addresses.ts';
import { idOf, isElement } from '../markdown/index.ts';
import { attributesOf } from '../tables/index.ts';
import { inEach, type Lang } from '../languages/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { Library, TextFile } from '../content/index.ts';
import { madePages } from './made-pages.ts';

/** What a link in content can lead to, in one language. Addresses begin with the report: `/ecommerce-2020/overview/`. */
export interface Targets {
  pages: Map<string, TextFile>;
  /** Addresses that are no content file: the report's own pages, its figures and notes, those of the site. */
  others: Set<string>;
  /** Reports of which a page cannot be read: its figures are not known. */
  unreadable: Set<string>;
}

export const targetsOf = memoizeByObject((content: Library): Record<Lang, Targets> =>
  inEach(content.languages, (lang) => inLanguage(content, lang)),
);

function inLanguage(library: Library, lang: Lang): Targets {
  const { site, pages, reports, corrections } = library;
  const own = pages.filter(({ path }) => path.lang === lang);
  const bare = (address: string) => address.slice(lang.length + 1);
  const ofReports = [...reports].flatMap(([id, { data }]) => [
    addresses.report(lang, id),
    addresses.figures(lang, id),
    addresses.notes(lang, id),
    ...(corrections.get(id)?.data?.length ? [addresses.reportCorrections(lang, id), addresses.corrections(lang)] : []),
    // A chapter has a page of its own, with or without a lead-in.
    ...Object.keys(data?.chapters ?? {}).map((chapter) => addresses.section(lang, id, chapter)),
  ]);
  const ofFigures = own.flatMap(({ path, tree }) =>
    (tree?.children ?? []).filter(isElement).flatMap((element) => {
      const id = element.name === 'Figure' ? attributesOf(element).id : undefined;
      return id
        ? [
            addresses.figure(lang, path.report, id),
            ...figureFiles.map((type) => addresses.figureFile(lang, path.report, id, type)),
          ]
        : [];
    }),
  );
  return {
    pages: new Map(own.map((page) => [bare(addressOfText(page.path)), page])),
    unreadable: new Set(own.filter(({ tree }) => !tree).map(({ path }) => path.report)),
    others: new Set([
      ...[...ofReports, ...ofFigures, ...madePages(library, lang)].map(bare),
      ...[addresses.home, addresses.library, addresses.search, addresses.changes].map((page) => bare(page(lang))),
      ...(own.some(({ path }) => path.kind === 'case') ? [bare(addresses.cases(lang))] : []),
      ...Object.entries(site?.data?.registers ?? {})
        .filter(([, { figure }]) => own.some(({ summary }) => hasRows(summary, figure)))
        .map(([id]) => bare(addresses.register(lang, id))),
    ]),
  };
}

const hasRows = (summary: TextFile['summary'], figure: string): boolean =>
  summary?.figures.some(({ id, table }) => id === figure && table.rows.length > 0) ?? false;

/** Every id that a link can land on in a page; undefined when the page cannot be read. */
export const idsIn = memoizeByObject(({ tree }: TextFile): { ids?: Set<string> } => {
  if (!tree) return {};
  const ids = tree.children.flatMap((node) => {
    const id = isElement(node)
      ? attributesOf(node).id && `${node.name === 'Figure' ? 'fig' : 'note'}-${attributesOf(node).id}`
      : idOf(node);
    return id ? [id] : [];
  });
  return { ids: new Set(ids) };
});
