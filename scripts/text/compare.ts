/** By code units, the same on every machine: for the order of files, never for what readers see sorted. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
