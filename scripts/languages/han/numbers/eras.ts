/** Year 0 of the Republic's calendar, as Taiwan counts: 民國109年 is 2020. */
export const REPUBLIC = 1911;

/** `民国109年` and `109年` as a label -> `2020年`. */
export const inCommonEra = (label: string): string =>
  label.replace(/^(?:民国\s?(\d{1,3})|(1[0-4]\d))(?=\s?年)/u, (_, named?: string, bare?: string) =>
    String(REPUBLIC + Number(named ?? bare)),
  );
