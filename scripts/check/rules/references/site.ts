import {
  type Library,
  type Position,
  positionOf,
  positionOfKey,
  type Problem,
  problemAt,
  type RegisterSettings,
  type ReportData,
  type SiteData,
  type TextFile,
  type Wording,
  type Yaml,
} from '../../../content/index.ts';
import type { Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';

type SiteYaml = Yaml<SiteData> & { data: SiteData };

/** What `site.yaml` names exists: pages, the report and the figure that are featured, the tables of registers. */
export function namedBySite({ site, pages, languages }: Library): Problem[] {
  if (!site?.data) return [];
  const yaml = site as SiteYaml;
  return [...pagesWithoutText(yaml, pages, languages[0]!), ...featured(yaml, pages), ...registers(yaml, pages)];
}

const problem = (place: Parameters<typeof problemAt>[0], wording: Wording): Problem =>
  problemAt(place, 'references', wording);

/** Pages that no language has. */
function pagesWithoutText(site: SiteYaml, pages: readonly TextFile[], lang: Lang): Problem[] {
  const present = new Set(pages.filter(({ path }) => path.kind === 'page').map(({ path }) => path.slug));
  return Object.keys(site.data.pages ?? {})
    .filter((id) => !present.has(id))
    .map((id) =>
      problem(positionOfKey(site, ['pages'], id), (words) => words.references.noPage(id, [...present], lang)),
    );
}

/** The report and the figure that the front page shows, and the figures that lead the gallery of the library. */
function featured(site: SiteYaml, pages: readonly TextFile[]): Problem[] {
  const { report, figure, figures = [] } = site.data.featured ?? {};
  const reports = [...new Set(pages.filter(({ path }) => path.kind !== 'page').map(({ path }) => path.report))];
  const at = (...keys: (string | number)[]) => positionOf(site, ['featured', ...keys]);
  const wrong = (id: string, of: Position, inIt: string | undefined, place: Position): Problem[] => {
    if (!reports.includes(id)) return [problem(of, (words) => words.references.noReport(id, reports))];
    if (inIt === undefined || isThere(pages, id, inIt)) return [];
    return [problem(place, (words) => words.references.noFigure(inIt, id))];
  };
  return [
    ...(report === undefined ? [] : wrong(report, at('report'), figure, at('figure'))),
    ...figures.flatMap((each, index) => {
      const [of = '', inIt] = each.split('/');
      return wrong(of, at('figures', index), inIt, at('figures', index));
    }),
  ];
}

/** Figures that lead the gallery of a report, and those that give the course of its key figures. */
export const namedByReports = ({ reports, pages }: Library): Problem[] =>
  [...reports].flatMap(([report, yaml]) =>
    figuresNamedIn(yaml.data).flatMap(({ figure, at }) =>
      isThere(pages, report, figure)
        ? []
        : [problem(positionOf(yaml, at), (words) => words.references.noFigure(figure, report))],
    ),
  );

const figuresNamedIn = (data: Pick<ReportData, 'featured' | 'key_figures'> = {}) => [
  ...(data.featured ?? []).map((figure, index) => ({ figure, at: ['featured', index] as (string | number)[] })),
  ...(data.key_figures ?? []).flatMap(({ figure }, index) =>
    figure === undefined ? [] : [{ figure, at: ['key_figures', index, 'figure'] }],
  ),
];

/** Or may be, in a text that cannot be read. */
function isThere(pages: readonly TextFile[], report: string, figure: string): boolean {
  const own = pages.filter(({ path }) => path.report === report);
  return own.some(({ tree }) => !tree) || figuresIn(own, figure).length > 0;
}

interface PlacedFigure {
  page: TextFile;
  figure: Figure;
}

/** Those that can be read; of others another rule says what is wrong. */
const figuresIn = (pages: readonly TextFile[], id: string): PlacedFigure[] =>
  pages.flatMap((page) =>
    (page.summary?.figures ?? [])
      .filter((figure) => figure.id === id && figure.table.rows.length > 0)
      .map((figure) => ({ page, figure })),
  );

/** Some report has the table of a register, and every such table has all of its columns. */
const registers = (site: SiteYaml, pages: readonly TextFile[]): Problem[] =>
  Object.entries(site.data.registers ?? {}).flatMap(([id, register]) => {
    const figures = figuresIn(pages, register.figure);
    const readable = pages.every(({ tree }) => tree);
    if (figures.length === 0)
      return readable
        ? [
            problem(positionOf(site, ['registers', id, 'figure']), (words) =>
              words.references.emptyRegister(register.figure),
            ),
          ]
        : [];
    return figures.flatMap((placed) => lackingColumns(site, id, register, placed));
  });

const lackingColumns = (
  site: SiteYaml,
  id: string,
  { columns }: RegisterSettings,
  { page: { path }, figure }: PlacedFigure,
): Problem[] =>
  Object.entries(columns).flatMap(([key, heads]) => {
    const found = figure.table.columns.map(({ name }) => name);
    const head = heads[path.lang];
    if (found.includes(head)) return [];
    return [
      problem(positionOf(site, ['registers', id, 'columns', key, path.lang]), (words) =>
        words.references.noColumn(head, found, path.file),
      ),
    ];
  });
