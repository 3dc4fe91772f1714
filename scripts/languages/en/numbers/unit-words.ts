const words = (...lines: string[]): Set<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** What is measured in: a unit in the singular too. */
export const measureWords = words(
  'number people persons percent percentage index fold times ratio degrees',
  'tonne ton kilogram kilogramme gram gramme litre liter barrel metre meter kilometre kilometer mile hectare acre mu',
  'watt kilowatt megawatt gigawatt kilowatt-hour megawatt-hour byte bit megabyte gigabyte terabyte petabyte',
  'second minute hour tonne-kilometre passenger-kilometre',
);

/** What is counted: a unit in the plural alone, since `Growth (company)` and `Sales (quarter)` are remarks. */
export const counterWords = words(
  'point multiple person farmer worker employee user member resident inhabitant household family customer consumer',
  'passenger visitor viewer reader borrower loan student pupil teacher doctor patient bed netizen subscriber follower host',
  'merchant seller buyer shop store outlet branch restaurant company enterprise firm business institution agency',
  'association organisation organization department bank factory plant warehouse centre center station platform site',
  'website page account app device terminal phone computer server robot machine set unit piece item product parcel',
  'package box container case ticket order transaction payment deal purchase list document law rule regulation standard',
  'patent trademark book copy volume issue article title paper report chapter word message post comment answer question',
  'complaint call letter query view click visit download session stream event meeting game project programme program base',
  'zone city county district town township village street country place port bridge tunnel route line flight train ship',
  'vessel vehicle car truck bus lorry plane house flat room dwelling brand kind course team group fund vote head',
  'visit birth death seat tree bottle indicator step score mark pair dozen slot person-time',
  'day night week month year decade',
);

/** What may stand before the word that is measured or counted: `square metres`, `live rooms`. */
export const unitAdjectives = words(
  'square cubic metric standard nautical percentage basis person passenger man tonne ton kilowatt megawatt gigawatt',
  'live express pilot retail',
);

/** `companies` -> company, `boxes` -> box, `stores` -> store: what a plural may be the plural of. */
export const singulars = (word: string): string[] =>
  /s$/u.test(word) ? [word.replace(/ies$/u, 'y'), word.replace(/es$/u, ''), word.replace(/s$/u, '')] : [];
