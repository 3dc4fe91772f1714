/** Words that count or measure, in the singular; `unit.ts` knows their plurals. */
export const unitWords = new Set(
  [
    'number percent point percentage basis-point index time fold multiple ratio degree permille',
    'person people man woman child farmer worker employee user member resident inhabitant household family customer',
    'consumer passenger visitor viewer reader borrower loan student pupil teacher doctor patient bed netizen subscriber',
    'follower host merchant seller buyer shop store outlet branch restaurant company enterprise firm business institution',
    'agency association organisation organization department bank factory plant warehouse centre center station',
    'platform site website page account app device terminal phone computer server robot machine set unit piece item',
    'product good parcel package box container case ticket order transaction payment deal purchase list document law rule',
    'regulation standard patent trademark book copy volume issue article title paper report chapter word message post',
    'comment answer question complaint call letter query view click visit download session stream event meeting game',
    'project programme program base zone area region province city county district town township village street country',
    'place port bridge tunnel route line flight train ship vessel vehicle car truck bus lorry aircraft aeroplane plane',
    'house flat room dwelling brand category kind class course brigade team group fund share vote head tree bottle',
    'tonne ton kilogram kilogramme gram gramme litre liter barrel metre meter kilometre kilometer mile hectare acre mu',
    'tonne-kilometre passenger-kilometre watt kilowatt megawatt gigawatt kilowatt-hour megawatt-hour byte bit megabyte',
    'gigabyte terabyte petabyte second minute hour day night week month quarter year decade',
    'indicator step score mark pair dozen slot service-year person-time visitor-day man-day copy',
  ]
    .flatMap((line) => line.split(' '))
    .map((word) => word.replaceAll('-', ' ')),
);

/** Plurals that do not follow the rules below. */
const IRREGULAR: Record<string, string> = { men: 'man', women: 'woman', children: 'child', aircraft: 'aircraft' };

/** `companies` -> company, `boxes` -> box, `buses` -> bus, `stores` -> store. */
export function singular(word: string): string[] {
  return [word, IRREGULAR[word] ?? word, word.replace(/ies$/u, 'y'), word.replace(/es$/u, ''), word.replace(/s$/u, '')];
}
