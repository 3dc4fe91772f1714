/** Two capital letters that stand for a country or region, and not for what another code stands for, as UK does for GB. */
export function isRegion(code: unknown): code is string {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code) || code === 'ZZ') return false;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return new Intl.Locale(`en-${code}`).region === code && names.of(code) !== undefined;
}
