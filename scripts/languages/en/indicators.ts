const HALVES = ['First', 'Second'];
const QUARTERS = ['First', 'Second', 'Third', 'Fourth'];

/** Words of the pages of indicators, and how their times are called. */
export const indicatorWords = {
  periods: {
    half: (year: number, half: number) => `${HALVES[half - 1]} half of ${year}`,
    quarter: (year: number, quarter: number) => `${QUARTERS[quarter - 1]} quarter of ${year}`,
    week: (year: number, week: number) => `Week ${week} of ${year}`,
    /** `2019/20`: a year that ends in the next. */
    yearAcross: (years: string) => years,
  },
};

export type IndicatorWords = typeof indicatorWords;
