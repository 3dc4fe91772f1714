/** Half a unit of the last digit that is written: 0.005 of `37.21`, 5e9 of 37.21 and a power of 12. */
export function marginOf({ digits, power }: { digits: string; power: number }): number {
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return 0.5 * 10 ** (power - decimals);
}
