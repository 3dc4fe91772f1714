/** A title behind the number that it has in print, where it has one: `1.1 Growth`, `图1-4 各地区占比`. */
export const numberedTitle = ({ printed, title }: { printed?: string; title: string }): string =>
  [printed, title].filter(Boolean).join(' ');
