/** `(2,764.9)` -> `2,764.9`, `(78.7)%` -> `78.7%`; undefined for anything else than a number in brackets. */
export function inBracketsOf(text: string): string | undefined {
  const [, inside, behind = ''] =
    /^[(（]\s?(\d[\d., \u00a0\u2009\u202f]*(?:[%％‰]|pp|bps?)?)\s?[)）]\s?([%％‰])?$/u.exec(text.trim()) ?? [];
  return inside === undefined ? undefined : inside.trim() + behind;
}
