/** A Chinese term and its renderings: `["刷单", "fake orders", …]`. */
export type Term = [string, ...string[]];
