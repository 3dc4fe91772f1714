/** Puts an error into an English text, for the tests of the check. */

export const slips = ['tenfold', 'hundredfold', 'thousandfold', 'digit', 'left out', 'direction'] as const;
export type Mutation = (typeof slips)[number];

export interface Planted {
  slip: Mutation;
  from: string;
  to: string;
  text: string;
}

const NUMBER =
  /(?<![\w.,:#^[/-])(?:RMB |US\$)?(\d+(?:,\d{3})*(?:\.\d+)?)( (?:thousand|million|billion|trillion))?(?![\w/]|[.,]\d)/gu;
const NEXT: Record<string, string> = {
  thousand: 'million',
  million: 'billion',
  billion: 'trillion',
  trillion: 'billion',
};
const LAST: Record<string, string> = { million: 'thousand', billion: 'million' };
const SWAP: Record<string, string> = {
  rose: 'fell',
  fell: 'rose',
  grew: 'shrank',
  up: 'down',
  down: 'up',
  increase: 'decrease',
  decrease: 'increase',
  growth: 'decline',
  decline: 'growth',
  increased: 'decreased',
  decreased: 'increased',
  dropped: 'climbed',
  higher: 'lower',
  lower: 'higher',
  drop: 'rise',
  declined: 'increased',
};
const CHANGE =
  /(?<!\b(?:makes?|made|making|took|takes?) )\b(rose|fell|grew|up|down|increased?|decreased?|declined?|growth|dropped|drop|higher|lower)(?=(?: by| of)? (?:\d+(?:\.\d+)?) ?(?:%|percent|per cent))/gu;

/** Every error of one sort that can be made in a text. */
export function mutate(text: string, slip: Mutation, random: () => number): Planted[] {
  return everySlip(text, slip, random).filter(({ from, to }) => from !== to);
}

function everySlip(text: string, slip: Mutation, random: () => number): Planted[] {
  if (slip === 'direction')
    return [...text.matchAll(CHANGE)].map((found) => put(text, slip, found.index, found[0], SWAP[found[0]]!));
  return [...text.matchAll(NUMBER)].flatMap((found) => {
    const [whole, digits, scale] = found;
    const at = found.index + whole.indexOf(digits!);
    if (slip === 'left out') return [put(text, slip, found.index, whole, '')];
    if (slip === 'digit') return [put(text, slip, at, digits!, changeDigit(digits!, random))];
    if (slip === 'thousandfold')
      return [NEXT, LAST].flatMap((scales) =>
        scale && scales[scale.trim()] ? [put(text, slip, at + digits!.length, scale, ` ${scales[scale.trim()]}`)] : [],
      );
    return isLabel(text, found.index, whole)
      ? []
      : [put(text, slip, at, digits!, moved(digits!, slip === 'tenfold' ? 1 : 2))];
  });
}

/** Days and years are not written ten times too large. */
const isLabel = (text: string, at: number, whole: string): boolean =>
  /^(?:19|20)\d\d$/u.test(whole) ||
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u.test(
    text.slice(0, at),
  );

function put(text: string, slip: Mutation, at: number, from: string, to: string): Planted {
  return { slip, from, to, text: text.slice(0, at) + to + text.slice(at + from.length) };
}

export function changeDigit(digits: string, random: () => number): string {
  const places = [...digits].flatMap((sign, index) => (/\d/u.test(sign) ? [index] : []));
  const place = places[Math.floor(random() * places.length)]!;
  const digit = ((Number(digits[place]) + Math.floor(random() * 8)) % 9) + 1;
  const other = String(digit) === digits[place] ? (digit % 9) + 1 : digit;
  return `${digits.slice(0, place)}${other}${digits.slice(place + 1)}`;
}

export function moved(digits: string, power: number): string {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const filled = part.padEnd(power, '0');
  const rest = filled.slice(power);
  return `${Number(whole + filled.slice(0, power))}${rest ? `.${rest}` : ''}`;
}
