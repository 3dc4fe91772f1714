import type { IndicatorWords } from '../en/indicators.ts';

const QUARTERS = ['一', '二', '三', '四'];

export const indicatorWords: IndicatorWords = {
  periods: {
    half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}年第${QUARTERS[quarter - 1]}季度`,
    week: (year, week) => `${year}年第${week}周`,
    yearAcross: (years) => `${years}年度`,
  },
};
