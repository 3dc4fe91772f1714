/** Signs of which Unicode has a raised and a lowered form. */
const ROWS = { from: '0123456789+-=()n', sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ' };

/** `2` -> `²`; undefined where one of the signs has no such form. */
export function scripts(text: string, kind: 'sup' | 'sub'): string | undefined {
  const signs = [...text].map((sign) => [...ROWS[kind]][ROWS.from.indexOf(sign)]);
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
