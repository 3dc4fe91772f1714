import { both, writeFigure } from './figure.ts';
import { type Both, cities, goods } from './words.ts';

/** What is counted from year to year: one of the goods city by city, the others as a whole. */
const [BY_CITY, ...WHOLE] = goods.slice(0, 15) as [Both, ...Both[]];

const idOf = ({ en }: Both): string => en.replaceAll(/\W+/g, '-').toLowerCase();

/** The catalogue of what is counted. */
export const indicatorsYaml = [BY_CITY, ...WHOLE]
  .map(
    (what) =>
      `- { id: ${idOf(what)}, name: { zh: ${what.zh}销售额, en: Sales of ${what.en} }, unit: { zh: 亿元, en: RMB billion }, frequency: year }\n`,
  )
  .join('');

export const citiesYaml = `cities:\n${cities.map((city) => `  ${idOf(city)}: { zh: ${city.zh}, en: ${city.en} }\n`).join('')}`;

/** So many years up to the last. */
interface Years {
  last: number;
  count: number;
}

const listOf = ({ last, count }: Years): number[] =>
  Array.from({ length: count }, (_, index) => last - count + 1 + index);

/** In hundred millions: of another size for each, and some percent more from year to year. */
const valueOf = (which: number, year: number): number =>
  Math.round((40 + 7 * which) * (1.04 + (which % 5) / 100) ** (year - 1970)) * 10;

const growthOf = (which: number, year: number): string =>
  ((valueOf(which, year) / valueOf(which, year - 1) - 1) * 100).toFixed(1);

const inYi = (value: number): Both => ({ zh: String(value), en: String(value / 10) });

const SALES = { zh: '销售额（亿元）', en: 'Sales (RMB billion)' };
const year = (of: number): Both => ({ zh: `${of}年`, en: String(of) });

/** One figure for each of the goods that are counted as a whole: its sales and their growth by year. */
export const figuresByYear = (years: Years, isCounted: boolean): Both[] =>
  WHOLE.map((what, index) =>
    writeFigure(
      attributes(`series-${index + 1}`, what, isCounted && `${idOf(what)}, ${idOf(what)}.growth`),
      [{ zh: '年份', en: 'Year' }, SALES, { zh: '同比增长（%）', en: 'Growth (%)' }],
      listOf(years).map((of) => [year(of), inYi(valueOf(index + 1, of)), both(growthOf(index + 1, of))]),
    ),
  );

/** Figures of all cities, each of some of the years. */
export const figuresByCity = ({ last, count }: Years, yearsOfFigure: number, isCounted: boolean): Both[] =>
  Array.from({ length: Math.ceil(count / yearsOfFigure) }, (_, index) => {
    const some = listOf({
      last: last - index * yearsOfFigure,
      count: Math.min(yearsOfFigure, count - index * yearsOfFigure),
    });
    return writeFigure(
      attributes(`cities-${index + 1}`, BY_CITY, isCounted && some.map(() => idOf(BY_CITY)).join(', ')),
      [{ zh: '城市', en: 'City' }, ...some.map((of) => ({ zh: `${of}年（亿元）`, en: `${of} (RMB billion)` }))],
      cities.map((city, which) => [city, ...some.map((of) => inYi(valueOf(which, of)))]),
    );
  });

const attributes =
  (id: string, { zh, en }: Both, indicators: string | false) =>
  (lang: keyof Both): string =>
    [
      `id="${id}" chart="none"`,
      `title="${{ zh: `历年${zh}销售额之${id}`, en: `Sales of ${en} over the years, ${id}` }[lang]}"`,
      `source="${{ zh: '商务部', en: 'Ministry of Commerce' }[lang]}"`,
      ...(indicators ? [`indicators="${indicators}"`] : []),
    ].join(' ');
